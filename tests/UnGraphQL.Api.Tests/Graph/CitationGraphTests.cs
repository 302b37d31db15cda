using System.Text.Json;
using UnGraphQL.Api.Tests.Queries;

namespace UnGraphQL.Api.Tests.Graph;

/// <summary>
/// Five documents: 70/3 cites 70/2 and what is not held, 70/2 cites 70/1, 70/1 cites the same that is not held, and a decision of another organ
/// cites 70/1.
/// </summary>
public sealed class CitationGraphTests : IAsyncLifetime, IDisposable
{
    private const string Graph = """
        query ($symbol: DocumentSymbol!, $direction: CitationDirection! = BOTH, $depth: Int! = 1, $limit: Int! = 200) {
          citationGraph(symbol: $symbol, direction: $direction, depth: $depth, limit: $limit) {
            truncated
            nodes { symbol kind distance citingDocuments document { symbol } }
            edges { source target weight actions }
          }
        }
        """;

    private readonly TestCollection _collection = new();

    public Task InitializeAsync() => _collection.LoadAsync(
        "symbol A/RES/70/1\nop1 One.\nref op1 A/RES/60/1",
        "symbol A/RES/70/2\nop1 One.\nop2 Two.\nref op1 A/RES/70/1\nref op2 A/RES/70/1 | para. 1",
        "symbol A/RES/70/3\npp1 One.\nref pp1 A/RES/70/2\nref pp1 A/RES/60/1\nref pp1 S/RES/373(2001) Suspect\nref pp1 -",
        "symbol A/HRC/RES/32/6\nbody HRC\nop1 One.\nref op1 A/RES/70/1",
        "symbol A/RES/70/9\nop1 Alone.");

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _collection.Dispose();

    public static TheoryData<string, string, int, string, string> Neighbourhoods => new()
    {
        { "A/RES/70/2", "OUT", 1, "A/RES/70/2@0 A/RES/70/1@1", "70/2>70/1*2" },
        { "A/RES/70/2", "OUT", 2, "A/RES/70/2@0 A/RES/70/1@1 A/RES/60/1@2", "70/2>70/1*2 70/1>60/1*1" },
        { "A/RES/70/2", "IN", 1, "A/RES/70/2@0 A/RES/70/3@1", "70/3>70/2*1" },
        { "A/RES/70/1", "IN", 2, "A/RES/70/1@0 A/RES/70/2@1 A/HRC/RES/32/6@1 A/RES/70/3@2", "70/2>70/1*2 32/6>70/1*1 70/3>70/2*1" },
        { "A/RES/70/2", "BOTH", 1, "A/RES/70/2@0 A/RES/70/1@1 A/RES/70/3@1", "70/2>70/1*2 70/3>70/2*1" },
        { "A/RES/70/3", "OUT", 1, "A/RES/70/3@0 A/RES/60/1@1 A/RES/70/2@1", "70/3>60/1*1 70/3>70/2*1" },
        { "A/RES/60/1", "IN", 1, "A/RES/60/1@0 A/RES/70/1@1 A/RES/70/3@1", "70/1>60/1*1 70/3>60/1*1" }, // Not held itself.
        { "A/RES/60/1", "OUT", 3, "A/RES/60/1@0", "" },
        { "70/9", "BOTH", 3, "A/RES/70/9@0", "" },
        { "no symbol at all", "BOTH", 3, "", "" },
    };

    [Theory]
    [MemberData(nameof(Neighbourhoods))]
    public async Task NodesComeNearestFirstWithTheCitationsBetweenThem(string symbol, string direction, int depth, string nodes, string edges)
    {
        var graph = await ReadAsync(new { symbol, direction, depth });
        Assert.Equal(nodes, string.Join(' ', graph.GetProperty("nodes").EnumerateArray().Select(node => $"{node.GetProperty("symbol")}@{node.GetProperty("distance")}")));
        Assert.Equal(edges, string.Join(' ', graph.GetProperty("edges").EnumerateArray().Select(Edge)));
        Assert.False(graph.GetProperty("truncated").GetBoolean());
    }

    [Fact]
    public async Task CitationsBetweenNeighboursAreEdgesToo() =>
        Assert.Equal(
            ["70/2>70/1*2", "70/1>60/1*1", "32/6>70/1*1", "70/3>70/2*1", "70/3>60/1*1"],
            (await ReadAsync(new { symbol = "A/RES/70/1", depth = 2 })).GetProperty("edges").EnumerateArray().Select(Edge));

    [Fact]
    public async Task ANodeThatIsNotHeldSaysWhatItIsAndWhoCitesIt()
    {
        var missing = (await ReadAsync(new { symbol = "A/RES/70/3", direction = "OUT" })).GetProperty("nodes").EnumerateArray().Single(node => node.GetProperty("symbol").GetString() == "A/RES/60/1");
        Assert.Equal("{\"symbol\":\"A/RES/60/1\",\"kind\":\"RESOLUTION\",\"distance\":1,\"citingDocuments\":2,\"document\":null}", missing.GetRawText());
    }

    [Fact]
    public async Task AnEdgeLeadsToItsCitations()
    {
        const string Query = "{ citationGraph(symbol: \"A/RES/70/2\", direction: OUT, depth: 2) { edges { actions citations(first: 5) { totalCount nodes { address pinpoint targetSymbol } } } } }";
        Assert.Equal(["2", "1"], await _collection.ValuesAsync(Query, "citationGraph.edges.citations.totalCount"));
        Assert.Equal(["op1", "op2", "op1"], await _collection.ValuesAsync(Query, "citationGraph.edges.citations.nodes.address"));
        Assert.Equal(["A/RES/70/1", "A/RES/70/1", "A/RES/60/1"], await _collection.ValuesAsync(Query, "citationGraph.edges.citations.nodes.targetSymbol"));
        Assert.Equal(["TAKE_NOTE", "TAKE_NOTE"], await _collection.ValuesAsync(Query, "citationGraph.edges.actions"));
    }

    [Theory]
    [InlineData(1, "A/RES/70/1", true)]
    [InlineData(2, "A/RES/70/1 A/RES/70/2", true)] // Two citations before one.
    [InlineData(4, "A/RES/70/1 A/RES/70/2 A/HRC/RES/32/6 A/RES/60/1", true)]
    [InlineData(5, "A/RES/70/1 A/RES/70/2 A/HRC/RES/32/6 A/RES/60/1 A/RES/70/3", false)]
    public async Task TheLimitKeepsTheNearestWithMostCitationsAndSaysThatItCut(int limit, string expected, bool isTruncated)
    {
        var graph = await ReadAsync(new { symbol = "70/1", depth = 3, limit });
        Assert.Equal(expected, string.Join(' ', graph.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("symbol"))));
        Assert.Equal(isTruncated, graph.GetProperty("truncated").GetBoolean());
    }

    [Theory]
    [InlineData("depth: 0", "`depth` must be at least 1, but it is 0.", "BAD_USER_INPUT", null)]
    [InlineData("depth: 4", "`depth` must be at most 3, but it is 4.", "LIMIT_EXCEEDED", "graphDepth")]
    [InlineData("limit: 0", "`limit` must be at least 1, but it is 0.", "BAD_USER_INPUT", null)]
    [InlineData("limit: 501", "`limit` must be at most 500, but it is 501.", "LIMIT_EXCEEDED", "graphNodes")]
    public async Task ANumberOutOfItsRangeIsRefused(string argument, string message, string code, string? limit)
    {
        var error = await _collection.ErrorOfAsync($"{{ citationGraph(symbol: \"70/1\", {argument}) {{ truncated }} }}");
        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(limit, error.GetProperty("extensions").TryGetProperty("limit", out var name) ? name.GetString() : null);
    }

    [Theory]
    [InlineData(2, "depth: 1", "nodes { symbol distance }")]
    [InlineData(4, "depth: 3", "nodes { symbol distance }")]
    [InlineData(7, "depth: 3", "nodes { document { title } citingDocuments } edges { weight }")]
    [InlineData(5, "depth: 1", "nodes { symbol } edges { citations { totalCount nodes { rawText } } }")]
    public async Task OneStatementIsTakenForEachStepWhateverTheNumberOfDocuments(int expected, string arguments, string fields)
    {
        using var collection = new TestCollection();
        var query = $"{{ citationGraph(symbol: \"A/RES/60/1\", {arguments}) {{ {fields} }} }}";
        await collection.LoadAsync(Chain(1), Chain(2), Chain(3), "symbol A/RES/60/1\nop1 One.");
        Assert.Equal(expected, (await collection.StatementsAsync(query)).Count);
        await collection.LoadAsync([.. Enumerable.Range(4, 40).Select(Chain)]);
        Assert.Equal(expected, (await collection.StatementsAsync(query)).Count);
    }

    /// <summary>Cites the one before and the first.</summary>
    private static string Chain(int number) => $"symbol A/RES/61/{number}\nop1 One.\nref op1 A/RES/60/1\nref op1 A/RES/61/{number - 1}\nref op1 A/RES/{40 + number}/1";

    private async Task<JsonElement> ReadAsync(object variables) => (await _collection.QueryAsync(Graph, variables)).GetProperty("citationGraph");

    private static string Edge(JsonElement edge) => $"{Number(edge, "source")}>{Number(edge, "target")}*{edge.GetProperty("weight")}";

    private static string Number(JsonElement edge, string end) => string.Join('/', edge.GetProperty(end).GetString()!.Split('/')[^2..]); // Each end has a symbol.
}
