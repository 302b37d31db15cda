namespace UnGraphQL.Documents.Tests.Golden;

/// <summary>Whole documents against the trees kept beside this file. <c>UNGRAPHQL_GOLDEN=write</c> writes them anew, never on CI.</summary>
public sealed class GoldenTreeTests
{
    private static readonly string Texts = Seeds.Folder("tests", "UnGraphQL.Documents.Tests", "Golden", "Texts");

    public static TheoryData<string> AllSeeds => Seeds.All;

    /// <summary>Texts of our own in the manner of each language, body and form.</summary>
    public static TheoryData<string> OwnTexts =>
        [.. Directory.EnumerateFiles(Texts).Select(Path.GetFileName).OfType<string>().Where(name => !name.EndsWith(".tree", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void SeedReadsAsItsTree(string seed) =>
        ExpectTree(Seeds.Folder("tests", "UnGraphQL.Documents.Tests", "Golden", $"{seed}.tree"), TreePrinter.Print(Seeds.Read(seed)));

    [Theory]
    [MemberData(nameof(OwnTexts))]
    public void OwnTextReadsAsItsTree(string name)
    {
        var result = DocumentReader.Read(File.ReadAllBytes(Path.Combine(Texts, name)), name);
        Assert.Null(result.Refusal);
        ExpectTree(Path.Combine(Texts, Path.ChangeExtension(name, ".tree")), string.Concat(result.Documents.Select(TreePrinter.Print)));
    }

    private static void ExpectTree(string file, string tree)
    {
        if (Environment.GetEnvironmentVariable("UNGRAPHQL_GOLDEN") == "write" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(file, tree);
        }

        Assert.Equal(File.ReadAllText(file), tree);
    }
}
