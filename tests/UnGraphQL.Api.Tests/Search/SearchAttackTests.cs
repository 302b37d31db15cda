using System.Text.Json;
using UnGraphQL.Api.Tests.Http;

namespace UnGraphQL.Api.Tests.Search;

/// <summary>Whatever is typed is read as words, and what is too long is refused; nothing is an error of the database.</summary>
public sealed class SearchAttackTests(RunningServer server) : HttpTests(server)
{
    private const string Search =
        "query($q: String!) { search(query: $q) { totalCount edges { highlights { text } } facets { kinds { key } } } paragraphs(where: { text: { matches: $q } }) { totalCount } }";

    public static TheoryData<string> Queries { get; } = new(
        "\"", "\"\"", "\"\"\"", "'", "''; DROP TABLE ParagraphIndex; --", "*", "* *", new string('*', 1_000), "a*b*", "\"a*\"*", "**a**",
        "\0", "a\0b", "\"\0\"", "AND", "OR OR OR", "NOT", "NOT NOT", "a AND", "AND a", "a NOT", "(", ")", "(((", ")))", ")(", "(a", "a)", "(a OR", "((a) (b)",
        new string('(', 1_000), new string(')', 1_000), new string('(', 500) + new string(')', 500), string.Concat(Enumerable.Repeat("(a ", 333)),
        string.Concat(Enumerable.Repeat("a OR (b AND ", 80)), string.Concat(Enumerable.Repeat("-", 1_000)), string.Concat(Enumerable.Repeat("NOT ", 250)), string.Concat(Enumerable.Repeat("- a ", 250)),
        "NEAR(a b)", "NEAR(\"a b\" c, 10)", "NEAR", "Words:paix", "Words : paix", "{Words} : paix", "rank:1", "rowid:1", "- Words : paix", "^paix", "paix + guerre", "paix NEAR/2 guerre",
        "ParagraphIndex", "TitleIndex MATCH 'a'", "% _", "\\", "\\\"", "\uD800", "a\uDFFFb", "\uFFFF\uFFFE", "\u202Eabc", "😀 😀*", "\"😀\"", "𠮷", "𠮷*", "ـ", "\u0651", "\u0301",
        new string('a', 1_000), new string('人', 1_000), string.Join(' ', Enumerable.Repeat("a", 500)), string.Join(" OR ", Enumerable.Range(0, 160).Select(i => $"{(char)('a' + (i % 26))}*")));

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task WhateverIsTypedIsAnswered(string query)
    {
        var answer = await PostAsync(JsonSerializer.Serialize(new { query = Search, variables = new { q = query } }));
        Assert.Equal(200, answer.Status);
        Assert.DoesNotContain("errors", answer.Body[..Math.Min(answer.Body.Length, 20)], StringComparison.Ordinal);
        Assert.Contains("\"totalCount\":", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ search(query: $q) { totalCount } }")]
    [InlineData("{ paragraphs(where: { text: { matches: $q } }) { totalCount } }")]
    [InlineData("{ documents { nodes { paragraphs(where: { or: [{ text: { matches: $q } }] }) { totalCount } } } }")]
    public async Task WhatIsTooLongIsRefused(string selection)
    {
        foreach (var query in new[] { new string('a', 1_001), new string('*', 10_000), string.Concat(Enumerable.Repeat("a OR ", 18_000)) })
        {
            var answer = await PostAsync(JsonSerializer.Serialize(new { query = "query($q: String!) " + selection, variables = new { q = query } }));
            Assert.Contains("\"limit\":\"textLength\"", answer.Body, StringComparison.Ordinal);
            Assert.Contains("LIMIT_EXCEEDED", answer.Body, StringComparison.Ordinal);
        }
    }
}
