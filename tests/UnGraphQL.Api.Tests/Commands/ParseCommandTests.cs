using System.Text.Json;

namespace UnGraphQL.Api.Tests.Commands;

public sealed class ParseCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task EveryDocumentIsOneJsonObjectOnALine()
    {
        var run = await CommandRun.RunAsync("parse", RepositoryRoot.Seeds);

        Assert.Equal(0, run.ExitCode);
        var documents = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToList();
        Assert.Equal(5, documents.Count);
        var resolution = documents.Single(document => document.GetProperty("symbol").GetString() == "A/RES/67/137");
        Assert.EndsWith(".txt", resolution.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Equal("2012-12-18", resolution.GetProperty("adoptedOn").GetString());
    }

    [Fact]
    public async Task RefusedFilesAreNamedOnStandardErrorAlone()
    {
        var empty = _folder.Write("empty.txt", "");

        var run = await CommandRun.RunAsync("parse", empty, Directory.GetFiles(RepositoryRoot.Seeds, "004_*")[0]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"Refused {empty}: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task ATruncatedDocumentIsReadAsFarAsItGoes()
    {
        var text = File.ReadAllText(Directory.GetFiles(RepositoryRoot.Seeds, "000_*")[0]);
        var truncated = _folder.Write("truncated.txt", text[..(text.Length / 2)]);

        var run = await CommandRun.RunAsync("parse", truncated);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("A/RES/67/137", JsonElement.Parse(run.Output).GetProperty("symbol").GetString());
    }

    public void Dispose() => _folder.Dispose();
}
