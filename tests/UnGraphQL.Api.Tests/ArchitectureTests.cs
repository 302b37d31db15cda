using System.Xml.Linq;

namespace UnGraphQL.Api.Tests;

/// <summary>The arrows between the projects, read from the project files.</summary>
public sealed class ArchitectureTests
{
    [Theory]
    [InlineData("UnGraphQL.Documents", "")]
    [InlineData("UnGraphQL.Engine", "")]
    [InlineData("UnGraphQL.Data", "UnGraphQL.Documents")]
    [InlineData("UnGraphQL.Api", "UnGraphQL.Data UnGraphQL.Engine")]
    public void ProjectsReferenceOnlyWhatTheArrowsAllow(string project, string allowed)
    {
        var references = Includes(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Order();

        Assert.True(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries).SequenceEqual(references), $"{project} may reference [{allowed}] only: move the code to the project whose arrow points there.");
    }

    [Fact]
    public void EngineUsesNoPackage() => Assert.Empty(Includes("UnGraphQL.Engine", "PackageReference"));

    [Fact]
    public void ReadersUseThePackageForWordFilesAlone() => Assert.Equal(["DocumentFormat.OpenXml"], Includes("UnGraphQL.Documents", "PackageReference"));

    [Theory]
    [InlineData("UnGraphQL.Documents")]
    [InlineData("UnGraphQL.Engine")]
    [InlineData("UnGraphQL.Data")]
    public void OnlyTheApiSeesTheWebAndTheLog(string project)
    {
        Assert.Equal("Microsoft.NET.Sdk", Project(project).Root!.Attribute("Sdk")!.Value);
        Assert.DoesNotContain(Includes(project, "FrameworkReference"), name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
        Assert.DoesNotContain(Includes(project, "PackageReference"), name => name.StartsWith("Serilog", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    [Fact]
    public void OnlyTheDataProjectNamesEntityFramework()
    {
        var users = Directory.GetDirectories(Path.Combine(RepositoryRoot.Path, "src"))
            .Select(Path.GetFileName)
            .Where(project => Includes(project!, "PackageReference").Any(name => name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)));

        Assert.Equal(["UnGraphQL.Data"], users);
    }

    [Fact]
    public void TheClockIsATimeProvider()
    {
        string[] banned = ["DateTime.Now", "DateTime.Today", "DateTime.UtcNow", "DateTimeOffset.Now", "DateTimeOffset.UtcNow"];
        var uses =
            from file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src"), "*.cs", SearchOption.AllDirectories)
            where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            let text = File.ReadAllText(file)
            from name in banned
            where text.Contains(name, StringComparison.Ordinal)
            select $"{Path.GetRelativePath(RepositoryRoot.Path, file)} asks {name}: take a TimeProvider instead.";

        Assert.Empty(uses);
    }

    private static IEnumerable<string> Includes(string project, string item) =>
        Project(project).Descendants(item).Select(element => element.Attribute("Include")?.Value).OfType<string>();

    private static XDocument Project(string name) => XDocument.Load(Path.Combine(RepositoryRoot.Path, "src", name, $"{name}.csproj"));
}
