using System.Text.Json;
using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.Graph;

/// <summary>A chain 70/5 → 70/4 → 70/3 → 70/2 → 70/1 → 60/1, where 70/5 leads to 70/3 by 70/6 too, and 60/1 is not held.</summary>
public sealed class CitationPathTests : IAsyncLifetime, IDisposable
{
    private const string Path = """
        query ($from: DocumentSymbol!, $to: DocumentSymbol!, $maxLength: Int! = 6) {
          citationPath(from: $from, to: $to, maxLength: $maxLength) {
            length
            nodes { symbol distance document { symbol } }
            edges { source target weight citations { nodes { source { symbol } paragraph { address } targetSymbol } } }
          }
        }
        """;

    private readonly TestCollection _collection = new();

    public Task InitializeAsync() => _collection.LoadAsync(
        "symbol A/RES/70/1\nop1 One.\nref op1 A/RES/60/1",
        "symbol A/RES/70/2\nop1 One.\nop2 Two.\nref op1 A/RES/70/1\nref op2 A/RES/70/1",
        "symbol A/RES/70/3\nop1 One.\nref op1 A/RES/70/2\nref op1 A/RES/70/5",
        "symbol A/RES/70/4\nop1 One.\nref op1 A/RES/70/3",
        "symbol A/RES/70/5\nop1 One.\nref op1 A/RES/70/6\nref op1 A/RES/70/4",
        "symbol A/RES/70/6\nop1 One.\nref op1 A/RES/70/3");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _collection.Dispose();

    [Theory]
    [InlineData("A/RES/70/5", "A/RES/60/1", "A/RES/70/5 A/RES/70/4 A/RES/70/3 A/RES/70/2 A/RES/70/1 A/RES/60/1")]
    [InlineData("70/5", "70/3", "A/RES/70/5 A/RES/70/4 A/RES/70/3")]
    [InlineData("70/3", "70/4", "A/RES/70/3 A/RES/70/5 A/RES/70/4")]
    [InlineData("70/2", "70/1", "A/RES/70/2 A/RES/70/1")]
    [InlineData("70/2", "70/2", "A/RES/70/2")]
    public async Task TheShortestChainLeadsFromOneToTheOther(string from, string to, string expected)
    {
        var path = await ReadAsync(new { from, to });
        Assert.Equal(expected, string.Join(' ', path.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("symbol"))));
        var symbols = expected.Split(' ');
        Assert.Equal(symbols.Length - 1, path.GetProperty("length").GetInt32());
        Assert.Equal(Enumerable.Range(0, symbols.Length), path.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("distance").GetInt32()));
        Assert.Equal(symbols.Zip(symbols.Skip(1)), path.GetProperty("edges").EnumerateArray().Select(edge => (edge.GetProperty("source").GetString()!, edge.GetProperty("target").GetString()!))); // Both ends have a symbol.
    }

    [Theory]
    [InlineData("70/1", "70/5", 6)] // Citations lead the other way.
    [InlineData("A/RES/60/1", "70/1", 6)]
    [InlineData("A/RES/70/5", "A/RES/60/1", 4)]
    [InlineData("70/5", "A/RES/1/1", 6)]
    [InlineData("nowhere", "70/1", 6)]
    public async Task ThereIsNoneWithinTheBound(string from, string to, int maxLength) =>
        Assert.Equal(JsonValueKind.Null, (await ReadAsync(new { from, to, maxLength })).ValueKind);

    [Fact]
    public async Task EachStepLeadsToItsCitingParagraphs()
    {
        var edges = (await ReadAsync(new { from = "70/3", to = "70/1" })).GetProperty("edges").EnumerateArray().ToList();
        Assert.Equal(
            ["A/RES/70/3 op1 A/RES/70/2", "A/RES/70/2 op1 A/RES/70/1", "A/RES/70/2 op2 A/RES/70/1"],
            edges.SelectMany(edge => edge.GetProperty("citations").GetProperty("nodes").EnumerateArray())
                .Select(citation => $"{citation.GetProperty("source").GetProperty("symbol")} {citation.GetProperty("paragraph").GetProperty("address")} {citation.GetProperty("targetSymbol")}"));
        Assert.Equal([1, 2], edges.Select(edge => edge.GetProperty("weight").GetInt32()));
    }

    [Theory]
    [InlineData(0, "`maxLength` must be at least 1, but it is 0.", "BAD_USER_INPUT")]
    [InlineData(7, "`maxLength` must be at most 6, but it is 7.", "LIMIT_EXCEEDED")]
    public async Task ALengthOutOfItsRangeIsRefused(int maxLength, string message, string code)
    {
        var error = await _collection.ErrorOfAsync(Path, new { from = "70/1", to = "70/2", maxLength });
        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("70/2", "70/1", 4)] // Both ends, one step, the edges.
    [InlineData("70/5", "A/RES/60/1", 8)]
    public async Task OneStatementIsTakenForEachStep(string from, string to, int expected) =>
        Assert.Equal(expected, (await _collection.StatementsAsync($"{{ citationPath(from: \"{from}\", to: \"{to}\") {{ nodes {{ symbol }} edges {{ weight }} }} }}")).Count);

    private async Task<JsonElement> ReadAsync(object variables) => (await _collection.QueryAsync(Path, variables)).GetProperty("citationPath");
}
