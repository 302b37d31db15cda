using System.Text.Json;
using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.Paging;

/// <summary>
/// Orders that lists may be asked for in. Three documents of 2015, 2017 and 2016 cite 70/1; 60/1 is cited by two of them, 60/2 twice by one.
/// </summary>
public sealed class OrderTests : IAsyncLifetime, IDisposable
{
    private readonly TestCollection _collection = new();

    public Task InitializeAsync() => _collection.LoadAsync(
        "symbol A/RES/70/1\nbody GA\nsession 70\nop1 One.",
        "symbol A/RES/70/2\nbody GA\nsession 70\ndate 2015-01-01\nop1 One.\nref op1 A/RES/70/1\nref op1 A/RES/60/2\nref op1 A/RES/60/2\norg op1 oif the OIF\norg op1 un the UN",
        "symbol A/RES/70/3\nbody GA\nsession 70\ndate 2017-01-01\nop1 One.\nref op1 A/RES/60/1\nref op1 A/RES/70/1\norg op1 oif the OIF",
        "symbol A/HRC/RES/32/1\nbody HRC\nsession 32\ndate 2016-01-01\nop1 One.\nref op1 A/RES/70/1\nref op1 A/RES/60/1\norg op1 oif the OIF\norg op1 oif the OIF");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _collection.Dispose();

    public static TheoryData<string, string, string, string> Lists => new()
    {
        { "crossReferences", "targetSymbol: ASC", "targetSymbol", "A/RES/60/1 A/RES/60/1 A/RES/60/2 A/RES/60/2 A/RES/70/1 A/RES/70/1 A/RES/70/1" },
        { "crossReferences", "document: DESC", "targetSymbol", "A/RES/60/1 A/RES/70/1 A/RES/70/1 A/RES/60/2 A/RES/60/2 A/RES/70/1 A/RES/60/1" },
        { "document(by: { symbol: \"70/1\" }).citedBy", "date: DESC", "source.symbol", "A/RES/70/3 A/HRC/RES/32/1 A/RES/70/2" },
        { "document(by: { symbol: \"70/1\" }).citedBy", "date: ASC", "source.symbol", "A/RES/70/2 A/HRC/RES/32/1 A/RES/70/3" },
        { "document(by: { symbol: \"70/1\" }).citedBy", "document: DESC", "source.symbol", "A/RES/70/3 A/RES/70/2 A/HRC/RES/32/1" },
        { "paragraphs", "date: DESC", "document.symbol", "A/RES/70/3 A/HRC/RES/32/1 A/RES/70/2 A/RES/70/1" },
        { "paragraphs", "document: DESC", "document.symbol", "A/RES/70/3 A/RES/70/2 A/RES/70/1 A/HRC/RES/32/1" },
        { "missingDocuments", "symbol: DESC", "symbol", "A/RES/60/2 A/RES/60/1" },
        { "missingDocuments", "citingDocuments: ASC", "symbol", "A/RES/60/2 A/RES/60/1" },
        { "missingDocuments", "citations: DESC", "symbol", "A/RES/60/1 A/RES/60/2" }, // As many citations, more documents.
        { "organization(code: \"oif\").mentions", "date: DESC", "document.symbol", "A/RES/70/3 A/HRC/RES/32/1 A/HRC/RES/32/1 A/RES/70/2" },
        { "organization(code: \"oif\").mentions", "document: DESC", "document.symbol", "A/RES/70/3 A/RES/70/2 A/HRC/RES/32/1 A/HRC/RES/32/1" },
        { "document(by: { symbol: \"70/2\" }).organizations", "name: DESC", "organization.code", "un oif" },
        { "document(by: { symbol: \"70/2\" }).organizations", "mentions: ASC", "organization.code", "oif un" },
        { "sessions", "body: DESC", "number", "32 70" },
        { "body(code: \"GA\").sessions", "number: DESC", "number", "70" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task PagesOfOneFollowEachOtherInTheOrderAskedFor(string list, string order, string value, string expected)
    {
        var values = new List<string?>();
        for (string? after = null, next = ""; next is not null; after = next)
        {
            var page = await PageAsync(list, order, value, after);
            values.Add(value.Split('.').Aggregate(page.GetProperty("nodes")[0], (place, name) => place.GetProperty(name)).GetString());
            Assert.Equal(after is not null, page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
            next = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }

        Assert.Equal(expected, string.Join(' ', values));
    }

    [Theory]
    [InlineData("crossReferences", "targetSymbol: ASC", "date: DESC")]
    [InlineData("missingDocuments", "symbol: ASC", "citations: DESC")]
    [InlineData("organization(code: \"oif\").mentions", "date: ASC", "date: DESC")]
    [InlineData("document(by: { symbol: \"70/2\" }).organizations", "name: ASC", "mentions: ASC")]
    public async Task ACursorOfAnotherOrderIsRefused(string list, string order, string other)
    {
        var cursor = (await PageAsync(list, order, "__typename", null)).GetProperty("pageInfo").GetProperty("endCursor").GetString();
        Assert.StartsWith("The cursor belongs to the order ", await _collection.ErrorAsync(Query(list, other, "__typename"), new { after = cursor }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("crossReferences", "document: ASC, date: ASC")]
    [InlineData("missingDocuments", "symbol: ASC, citations: ASC")]
    public async Task AnInputOfSeveralKeysIsRefused(string list, string order) =>
        Assert.StartsWith("Each input of `order` takes one key", await _collection.ErrorAsync(Query(list, order, "__typename")), StringComparison.Ordinal);

    private async Task<JsonElement> PageAsync(string list, string order, string value, string? after)
    {
        var data = await _collection.QueryAsync(Query(list, order, value), new { after });
        return Fields(list).Aggregate(data, (place, field) => place.GetProperty(field.Split('(')[0]));
    }

    private static string Query(string list, string order, string value)
    {
        var fields = Fields(list);
        var node = value.Replace(".", " { ", StringComparison.Ordinal) + string.Concat(value.Where(c => c == '.').Select(_ => " }"));
        var page = $"{fields[^1]}(first: 1, after: $after, order: [{{ {order} }}]) {{ nodes {{ {node} }} pageInfo {{ hasNextPage hasPreviousPage endCursor }} }}";
        return $"query ($after: String) {{ {(fields.Length == 1 ? page : $"{fields[0]} {{ {page} }}")} }}";
    }

    private static string[] Fields(string list) => list.Split(").") is [var parent, var child] ? [parent + ")", child] : [list];
}
