namespace UnGraphQL.Documents.Tests.Golden;

/// <summary>Whole documents against the trees kept beside this file. <c>UNGRAPHQL_GOLDEN=write</c> writes them anew, never on CI.</summary>
public sealed class GoldenTreeTests
{
    public static TheoryData<string> AllSeeds => Seeds.All;

    public static TheoryData<string> AllDocuments => GoldenDocuments.All;

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void SeedReadsAsItsTree(string seed) =>
        AssertTree(Seeds.Folder("tests", "UnGraphQL.Documents.Tests", "Golden", $"{seed}.tree"), TreePrinter.Print(Seeds.Read(seed)));

    [Theory]
    [MemberData(nameof(AllDocuments))]
    public void DocumentReadsAsItsTree(string name) =>
        AssertTree(Path.Combine(GoldenDocuments.Folder, $"{Path.GetFileNameWithoutExtension(name)}.tree"), string.Concat(GoldenDocuments.Read(name).Select(TreePrinter.Print)));

    private static void AssertTree(string file, string tree)
    {
        if (Environment.GetEnvironmentVariable("UNGRAPHQL_GOLDEN") == "write" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(file, tree);
        }

        Assert.Equal(File.ReadAllText(file), tree);
    }
}
