using UnGraphQL.Api.Tests.Queries;
using Xunit.Abstractions;

namespace UnGraphQL.Api.Tests.Search;

/// <summary>What people in the field type finds what they look for: <c>session-78.tsv</c>.</summary>
public sealed class SearchQualityTests(ITestOutputHelper output)
{
    private static readonly string[][] Expectations =
        [.. File.ReadLines(Path.Combine(RepositoryRoot.Path, "tests", "UnGraphQL.Api.Tests", "Search", "session-78.tsv")).Where(line => line[0] != '#').Skip(1).Select(line => line.Split('\t'))];

    [Fact]
    public void ThereAreThirtyInSixLanguages()
    {
        Assert.Equal(30, Expectations.DistinctBy(row => row[0]).Count());
        Assert.Equal(["ar", "en", "es", "fr", "ru", "zh"], Expectations.Select(row => row[1]).Distinct().Order());
    }

    /// <summary>The document itself, or a paragraph of it.</summary>
    [SessionFact]
    public async Task TheDocumentIsAmongTheFirstThree()
    {
        using var folder = new TemporaryFolder();
        using var collection = new TestCollection($"Data Source={Path.Combine(folder.Path, "session.db")}");
        await collection.LoadFolderAsync(SessionFactAttribute.Folder!); // Else it is skipped.
        var missed = new List<string>();
        foreach (var row in Expectations)
        {
            var nodes = (await collection.QueryAsync(
                "query($q: String!) { search(query: $q, first: 3) { nodes { ... on Document { symbol } ... on Paragraph { document { symbol } } } } }", new { q = row[0] })).GetProperty("search").GetProperty("nodes");
            var found = nodes.EnumerateArray().Select(node => (node.TryGetProperty("document", out var document) ? document : node).GetProperty("symbol").GetString()).ToArray();
            output.WriteLine($"{row[0]}: {string.Join(", ", found)}");
            if (!found.Contains(row[2]))
            {
                missed.Add($"{row[0]}: {row[2]} is not among {string.Join(", ", found)}");
            }
        }

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }
}
