using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.Paging;

/// <summary>Pages of documents, and of paragraphs within them.</summary>
public sealed class PagingTests : IAsyncLifetime, IDisposable
{
    private const string Forwards = "query ($first: Int, $after: String) { documents(first: $first, after: $after) { nodes { symbol } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }";
    private const string Backwards = "query ($last: Int, $before: String) { documents(last: $last, before: $before) { nodes { symbol } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }";

    private readonly TestCollection _collection = new();

    public Task InitializeAsync() => _collection.LoadAsync([.. Enumerable.Range(1, 7).Select(Script)]);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _collection.Dispose();

    [Fact]
    public async Task ForwardsEveryItemComesOnceInOrder()
    {
        var first = await PageAsync(Forwards, new { first = 3 });
        var second = await PageAsync(Forwards, new { first = 3, after = first.End });
        var third = await PageAsync(Forwards, new { first = 3, after = second.End });
        Assert.Equal("A/RES/70/1 A/RES/70/2 A/RES/70/3 next", first.Print());
        Assert.Equal("previous A/RES/70/4 A/RES/70/5 A/RES/70/6 next", second.Print());
        Assert.Equal("previous A/RES/70/7", third.Print());
    }

    [Fact]
    public async Task BackwardsPagesEndBeforeTheCursor()
    {
        var last = await PageAsync(Backwards, new { last = 3 });
        var middle = await PageAsync(Backwards, new { last = 3, before = last.Start });
        var first = await PageAsync(Backwards, new { last = 3, before = middle.Start });
        Assert.Equal("previous A/RES/70/5 A/RES/70/6 A/RES/70/7", last.Print());
        Assert.Equal("previous A/RES/70/2 A/RES/70/3 A/RES/70/4 next", middle.Print());
        Assert.Equal("A/RES/70/1 next", first.Print());
    }

    [Fact]
    public async Task WhatIsInsertedShiftsNoPage()
    {
        var first = await PageAsync(Forwards, new { first = 3 });
        await _collection.LoadAsync(Script(0), "symbol A/RES/70/2A\nop1 Between.");
        var second = await PageAsync(Forwards, new { first = 3, after = first.End });
        Assert.Equal("previous A/RES/70/4 A/RES/70/5 A/RES/70/6 next", second.Print());
        Assert.Equal(9, second.Total);
    }

    [Fact]
    public async Task ACursorOutlivesItsItem()
    {
        var first = await PageAsync(Forwards, new { first = 1 });
        _collection.Remove("A/RES/70/1");
        var second = await PageAsync(Forwards, new { first = 2, after = first.End });
        Assert.Equal("A/RES/70/2 A/RES/70/3 next", second.Print());
    }

    [Fact]
    public async Task BetweenTwoCursorsBothSidesAreExact()
    {
        var all = await PageAsync(Forwards, new { first = 7 });
        var between = await PageAsync(
            "query ($after: String, $before: String) { documents(after: $after, before: $before) { nodes { symbol } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }",
            new { after = all.Start, before = all.End });
        Assert.Equal("previous A/RES/70/2 A/RES/70/3 A/RES/70/4 A/RES/70/5 A/RES/70/6 next", between.Print());
        Assert.Equal(7, between.Total);
    }

    [Fact]
    public async Task AnEmptyPageHasNoCursors()
    {
        var page = await PageAsync(Forwards, new { first = 0 });
        Assert.Equal("next", page.Print());
        Assert.Null(page.End);
    }

    [Fact]
    public async Task TwentyItemsAreServedUnlessAskedOtherwise()
    {
        await _collection.LoadAsync([.. Enumerable.Range(8, 15).Select(Script)]);
        Assert.Equal(20, (await _collection.ValuesAsync("{ documents { nodes { symbol } } }", "documents.nodes.symbol")).Count);
    }

    [Fact]
    public async Task DescendingPagesFollowEachOther()
    {
        const string Query = "query ($after: String) { documents(first: 4, after: $after, order: [{ date: DESC }, { symbol: ASC }]) { nodes { symbol } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }";
        await _collection.LoadAsync("symbol A/RES/70/90\nop1 No date.", "symbol A/RES/70/91\ndate 2015-01-07\nop1 Same date.");
        var first = await PageAsync(Query, new { });
        var second = await PageAsync(Query, new { after = first.End });
        var third = await PageAsync(Query, new { after = second.End });
        Assert.Equal("A/RES/70/7 A/RES/70/91 A/RES/70/6 A/RES/70/5 next", first.Print());
        Assert.Equal("previous A/RES/70/4 A/RES/70/3 A/RES/70/2 A/RES/70/1 next", second.Print());
        Assert.Equal("previous A/RES/70/90", third.Print());
    }

    [Fact]
    public async Task NestedPagesAreCutForEachParent()
    {
        const string Query = "query ($after: String) { documents(first: 2) { nodes { paragraphs(first: 2, after: $after) { nodes { address text } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } } } }";
        var first = await _collection.QueryAsync(Query);
        Assert.Equal(
            ["op1", "op2", "op1", "op2"],
            await _collection.ValuesAsync(Query, "documents.nodes.paragraphs.nodes.address"));
        var after = first.GetProperty("documents").GetProperty("nodes")[0].GetProperty("paragraphs").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        Assert.Equal(
            ["op3", "op3"],
            await _collection.ValuesAsync(Query, "documents.nodes.paragraphs.nodes.address", new { after }));
        Assert.Equal(
            ["True", "True"],
            await _collection.ValuesAsync(Query, "documents.nodes.paragraphs.pageInfo.hasPreviousPage", new { after }));
    }

    [Fact]
    public async Task NestedPagesRunBackwardsToo() =>
        Assert.Equal(
            ["op2", "op3", "op2", "op3"],
            await _collection.ValuesAsync("{ documents(first: 2) { nodes { paragraphs(last: 2) { nodes { address } } } } }", "documents.nodes.paragraphs.nodes.address"));

    public static TheoryData<string, string> Refused => new()
    {
        { "first: 3, last: 3", "Give `first` or `last`, not both." },
        { "first: -1", "`first` must not be negative, but it is -1." },
        { "last: -5", "`last` must not be negative, but it is -5." },
        { "first: 101", "Argument \"first\" of \"Query.documents\" asks for 101 items, more than 100." },
        { "after: \"nonsense\"", "\"nonsense\" is not a cursor of this list." },
        { "after: \"\"", "\"\" is not a cursor of this list." },
        { "after: \"WyJhIl0\"", "\"WyJhIl0\" is not a cursor of this list." },
        { "after: \"bnVsbA\"", "\"bnVsbA\" is not a cursor of this list." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task PagesThatCannotBeAreRefused(string arguments, string message) =>
        Assert.Equal(message, await _collection.ErrorAsync($"{{ documents({arguments}) {{ nodes {{ symbol }} }} }}"));

    [Fact]
    public async Task TheLimitOfAPageIsNamed()
    {
        var error = await _collection.ErrorOfAsync("{ documents(first: 1000) { nodes { symbol } } }");
        Assert.Equal("LIMIT_EXCEEDED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("pageSize", error.GetProperty("extensions").GetProperty("limit").GetString());
    }

    [Fact]
    public async Task ACursorOfAnotherOrderIsRefused()
    {
        var page = await PageAsync(Forwards, new { first = 1 });
        var error = await _collection.ErrorAsync("query ($after: String) { documents(after: $after, order: [{ date: DESC }]) { nodes { symbol } } }", new { after = page.End });
        Assert.Equal("The cursor belongs to the order \"symbol ASC, key ASC\" but this list has the order \"date DESC, symbol ASC, key ASC\". Start again without a cursor.", error);
    }

    [Fact]
    public async Task SeveralKeysInOneInputOfAnOrderAreRefused() =>
        Assert.Equal(
            "Each input of `order` takes one key: give several keys as a list, the first one first.",
            await _collection.ErrorAsync("{ documents(order: [{ date: DESC, title: ASC }]) { nodes { symbol } } }"));

    private static string Script(int number) =>
        $"symbol A/RES/70/{number}\ndate 2015-01-{Math.Clamp(number, 1, 28):00}\ntitle Text {number}\nop1 First of {number}.\nop2 Second of {number}.\nop3 Third of {number}.";

    private async Task<PrintedPage> PageAsync(string query, object variables)
    {
        var page = (await _collection.QueryAsync(query, variables)).GetProperty("documents");
        var info = page.GetProperty("pageInfo");
        return new PrintedPage(
            [.. page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("symbol").GetString())],
            info.GetProperty("hasPreviousPage").GetBoolean(),
            info.GetProperty("hasNextPage").GetBoolean(),
            info.GetProperty("startCursor").GetString(),
            info.GetProperty("endCursor").GetString(),
            page.GetProperty("totalCount").GetInt32());
    }

    private sealed record PrintedPage(IReadOnlyList<string?> Symbols, bool HasPrevious, bool HasNext, string? Start, string? End, int Total)
    {
        public string Print() => string.Join(' ', [.. HasPrevious ? ["previous"] : Array.Empty<string>(), .. Symbols, .. HasNext ? ["next"] : Array.Empty<string>()]);
    }
}
