namespace UnGraphQL.Documents.Tests.Golden;

/// <summary>The annotated answers for one seed: a row for each paragraph and item.</summary>
internal sealed record SeedFacts(string Address, string Number, int? Words, string Opener, string First, string Last)
{
    public static IReadOnlyList<SeedFacts> Of(string seed) => [.. Rows($"{seed}.tsv").Select(c =>
        new SeedFacts(c[0], c[1], c[2].Length == 0 ? null : int.Parse(c[2], System.Globalization.CultureInfo.InvariantCulture), c[3], c[4], c[5]))];

    /// <summary>Cells of a table in the folder Facts, without its header.</summary>
    public static IEnumerable<string[]> Rows(string file) =>
        File.ReadAllLines(Seeds.Folder("tests", "UnGraphQL.Documents.Tests", "Golden", "Facts", file)).Skip(1).Select(l => l.Split('\t'));
}
