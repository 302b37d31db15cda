namespace UnGraphQL.Documents.Tests.Golden;

/// <summary>Whole documents against the trees kept beside this file. <c>UNGRAPHQL_GOLDEN=write</c> writes them anew, never on CI.</summary>
public sealed class GoldenTreeTests
{
    public static TheoryData<string> AllSeeds => Seeds.All;

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public void SeedReadsAsItsTree(string seed)
    {
        var file = Seeds.Folder("tests", "UnGraphQL.Documents.Tests", "Golden", $"{seed}.tree");
        var tree = TreePrinter.Print(Seeds.Read(seed));
        if (Environment.GetEnvironmentVariable("UNGRAPHQL_GOLDEN") == "write" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(file, tree);
        }

        Assert.Equal(File.ReadAllText(file), tree);
    }
}
