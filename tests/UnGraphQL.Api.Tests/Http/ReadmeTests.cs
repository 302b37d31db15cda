using System.Text.Json;
using System.Text.RegularExpressions;

namespace UnGraphQL.Api.Tests.Http;

/// <summary>The README's queries, sent as they stand there.</summary>
public sealed partial class ReadmeTests(RunningServer server) : HttpTests(server)
{
    private static readonly string _readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));

    public static TheoryData<string> Queries { get; } = new(GraphQLBlock().Matches(_readme).Select(match => match.Groups["text"].Value));

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task EveryQueryIsAnsweredWithoutErrors(string query)
    {
        var answer = await AskAsync(query);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
    }

    [Fact]
    public async Task TheAnswerShownIsTheAnswerGiven()
    {
        var shown = JsonElement.Parse(JsonBlock().Match(_readme).Groups["text"].Value);

        Assert.True(JsonElement.DeepEquals(shown, await AskAsync(GraphQLBlock().Match(_readme).Groups["text"].Value)), "Bring the first answer in the README up to date.");
    }

    [Fact]
    public async Task ANoteLeadsToTheReportAndBack()
    {
        var answer = await AskAsync(Query("FromAResolutionToWhatItCites"));

        var paragraphs = answer.GetProperty("data").GetProperty("resolution").GetProperty("operative").GetProperty("nodes").EnumerateArray();
        var references = paragraphs.SelectMany(paragraph => paragraph.GetProperty("references").GetProperty("nodes").EnumerateArray());
        var report = references.First(reference => reference.GetProperty("footnote") is { ValueKind: JsonValueKind.Object } note && note.GetProperty("marker").GetString() == "2");
        Assert.Equal(("A/67/280-S/2012/614", "HELD"), (report.GetProperty("targetSymbol").GetString(), report.GetProperty("status").GetString()));
        Assert.Equal("67", report.GetProperty("target").GetProperty("session").GetProperty("number").GetString());
        Assert.Contains(
            report.GetProperty("target").GetProperty("citedBy").GetProperty("nodes").EnumerateArray(),
            citing => citing.GetProperty("source").GetProperty("symbol").GetString() == "A/RES/67/137");
    }

    [Fact]
    public async Task TheFrancophonieIsFoundInThreeDocumentsAndTwoLanguages()
    {
        var organization = (await AskAsync(Query("WhereIsItNamed"))).GetProperty("data").GetProperty("organization");

        Assert.Equal(("oif", 3), (organization.GetProperty("code").GetString(), organization.GetProperty("documents").GetProperty("totalCount").GetInt32()));
        var languages = organization.GetProperty("mentions").GetProperty("nodes").EnumerateArray().Select(mention => mention.GetProperty("language").GetString()).Distinct().Order();
        Assert.Equal(["EN", "FR"], languages);
    }

    [Fact]
    public async Task PagesUnderOneHeadingAfterAnotherGiveEveryNumberedParagraphOnce()
    {
        const string Headings = "{ document(by: { symbol: \"A/67/280\" }) { paragraphs(first: 100, where: { kind: { eq: HEADING } }) { nodes { label text } } } }";
        var paragraphs = (await AskAsync(Headings)).GetProperty("data").GetProperty("document").GetProperty("paragraphs").GetProperty("nodes");
        var seen = new List<string?>();
        foreach (var heading in paragraphs.EnumerateArray().Where(heading => heading.GetProperty("label").GetString() != "II")) // Its paragraphs stand under its own headings.
        {
            var text = heading.GetProperty("text").GetString();
            await AddPagesAsync(seen, heading.GetProperty("label").GetString() is { } label ? $"{label}. {text}" : text);
        }

        Assert.Equal(Enumerable.Range(1, 135).Select(number => $"n{number}"), seen);
    }

    private async Task AddPagesAsync(List<string?> seen, string? heading)
    {
        string? after = null;
        bool more;
        do
        {
            var page = (await AskAsync(Query("PagesUnderAHeading"), new { heading, after })).GetProperty("data").GetProperty("document").GetProperty("paragraphs");
            seen.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("address").GetString()));
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            more = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();
        }
        while (more);
    }

    private static string Query(string name) => GraphQLBlock().Matches(_readme).Select(match => match.Groups["text"].Value).Single(text => text.Contains($"query {name}", StringComparison.Ordinal));

    private async Task<JsonElement> AskAsync(string query, object? variables = null) => (await PostAsync(JsonSerializer.Serialize(new { query, variables }))).Json;

    // ```graphql, then the query, as in the README itself.
    [GeneratedRegex(@"^```graphql\n (?<text> .*? ) ^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex GraphQLBlock();

    [GeneratedRegex(@"^```json\n (?<text> .*? ) ^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex JsonBlock();
}
