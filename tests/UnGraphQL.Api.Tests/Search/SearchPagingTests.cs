using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.Search;

public sealed class SearchPagingTests : IDisposable
{
    private const string Query =
        "query($q: String!, $first: Int, $after: String, $last: Int, $before: String) { search(query: $q, first: $first, after: $after, last: $last, before: $before) { edges { cursor } nodes { ... on Document { symbol } ... on Paragraph { citation } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";

    private readonly TestCollection _collection = new();

    public void Dispose() => _collection.Dispose();

    [Fact]
    public async Task PagesTogetherAreTheWholeInBothDirections()
    {
        await LoadAsync(1, 30);
        var whole = await NamesAsync(new { q = "water", first = 100 });
        Assert.Equal(60, whole.Count);
        var forward = new List<string?>();
        string? after = null;
        do
        {
            var page = await PageAsync(new { q = "water", first = 7, after });
            forward.AddRange(page.Names);
            Assert.Equal(after is not null, page.HasPrevious);
            after = page.HasNext ? page.End : null;
        }
        while (after is not null);

        Assert.Equal(whole, forward);
        var last = await PageAsync(new { q = "water", last = 7 });
        Assert.Equal(whole.TakeLast(7), last.Names);
        Assert.Equal(whole.SkipLast(7).TakeLast(7), (await PageAsync(new { q = "water", last = 7, before = last.Start })).Names);
    }

    [Fact]
    public async Task DocumentsThatComeInBetweenTwoPagesLeaveNothingOut()
    {
        await LoadAsync(1, 30);
        var before = await NamesAsync(new { q = "clean water", first = 100 });
        var page = await PageAsync(new { q = "clean water", first = 20 });
        await LoadAsync(100, 60);
        _collection.Remove("A/RES/60/5");
        var rest = new List<string?>();
        for (var next = page; next.HasNext;)
        {
            next = await PageAsync(new { q = "clean water", first = 50, after = next.End });
            rest.AddRange(next.Names);
        }

        Assert.Empty(rest.Intersect(page.Names));
        Assert.Empty(before.Except([.. page.Names, .. rest, "A/RES/60/5", "A/RES/60/5, para. 1"]));
    }

    [Fact]
    public async Task ACursorWhoseHitIsGoneStaysWhereItWas()
    {
        await LoadAsync(1, 10);
        var page = await PageAsync(new { q = "water", first = 4 });
        var whole = await NamesAsync(new { q = "water", first = 100 });
        _collection.Remove(page.Names[^1]!); // Documents come first, and they have symbols.
        Assert.Equal(whole[4], (await PageAsync(new { q = "water", first = 1, after = page.End })).Names[0]);
    }

    [Theory]
    [InlineData("search(query: \"clean\", after: \"{0}\")")]
    [InlineData("search(query: \"water\", after: \"{0}\", where: {{ kind: {{ eq: OPERATIVE }} }})")]
    public async Task ACursorOfAnotherSearchIsRefused(string search)
    {
        await LoadAsync(1, 5);
        var page = await PageAsync(new { q = "water", first = 2 });
        var other = string.Format(System.Globalization.CultureInfo.InvariantCulture, search, page.End);
        Assert.StartsWith("The cursor belongs to another search", await _collection.ErrorAsync($"{{ {other} {{ nodes {{ ... on Node {{ id }} }} }} }}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("WyJhIiwiYiJd")]
    public async Task WhatIsNoCursorIsRefused(string cursor) =>
        Assert.EndsWith("is not a cursor of this list.", await _collection.ErrorAsync($"{{ search(query: \"water\", after: \"{cursor}\") {{ nodes {{ ... on Node {{ id }} }} }} }}"), StringComparison.Ordinal);

    /// <summary>Documents whose titles and paragraphs speak of water, each a little longer than the one before.</summary>
    private Task LoadAsync(int first, int count) => _collection.LoadAsync([.. Enumerable.Range(first, count).Select(number =>
        $"symbol A/RES/60/{number}\nbody GA\nsession 60\ntitle Clean water{string.Concat(Enumerable.Repeat(" and more", number % 10))}\nop1 Clean water for all{string.Concat(Enumerable.Repeat(" and more", number % 7))}.")]);

    private async Task<IReadOnlyList<string?>> NamesAsync(object variables) => (await PageAsync(variables)).Names;

    private async Task<(IReadOnlyList<string?> Names, bool HasNext, bool HasPrevious, string? Start, string? End)> PageAsync(object variables)
    {
        var search = (await _collection.QueryAsync(Query, variables)).GetProperty("search");
        var info = search.GetProperty("pageInfo");
        return (
            [.. search.GetProperty("nodes").EnumerateArray().Select(node => (node.TryGetProperty("symbol", out var symbol) ? symbol : node.GetProperty("citation")).GetString())],
            info.GetProperty("hasNextPage").GetBoolean(),
            info.GetProperty("hasPreviousPage").GetBoolean(),
            info.GetProperty("startCursor").GetString(),
            info.GetProperty("endCursor").GetString());
    }
}
