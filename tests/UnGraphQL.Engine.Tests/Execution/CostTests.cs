using System.Text;
using System.Text.Json;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Tests.Execution;

/// <summary>The static cost by <c>@cost</c> and <c>@listSize</c>.</summary>
public sealed class CostTests
{
    /// <summary>Query, variables, field cost, type cost.</summary>
    public static TheoryData<string, string?, double, double> Costs { get; } = new()
    {
        { "{ __typename }", null, 0, 1 },
        { "{ __schema { types { name fields { name } } } }", null, 0, 1 },
        { "{ item { key text } }", null, 10, 2 },
        { "{ item { parent { parent { key } } } }", null, 12, 4 },
        { "{ item { dear } }", null, 10.5, 2 },
        { "{ item { dear(hard: true) } }", null, 13, 2 },

        // A list costs its field once, and what is selected below as often as it has items.
        { "{ assumed { parent { key } } }", null, 1 + 5, 1 + 5 + 5 },
        { "{ plain { parent { key } } }", null, 1 + 1, 1 + 1 + 1 },
        { "{ defaulted { parent { key } } }", null, 1 + 7, 1 + 7 + 7 },
        { "{ defaulted(first: 2) { parent { key } } }", null, 1 + 2, 1 + 2 + 2 },
        { "query($n: Int) { defaulted(first: $n) { parent { key } } }", null, 1 + 7, 1 + 7 + 7 },
        { "query($n: Int) { defaulted(first: $n) { parent { key } } }", """{"n":3}""", 1 + 3, 1 + 3 + 3 },
        { "query($n: Int = 4) { defaulted(first: $n) { parent { key } } }", null, 1 + 4, 1 + 4 + 4 },

        // The list of a connection is that of its sized fields.
        { "{ items { totalCount } }", null, 10 + 10, 1 + 1 },
        { "{ items { nodes { key } } }", null, 10 + 1, 1 + 1 + 20 },
        { "{ items(first: 3) { nodes { key } } }", null, 10 + 1, 1 + 1 + 3 },
        { "{ items(first: 3) { edges { cursor node { parent { key } } } } }", null, 10 + 1 + (3 * 2), 1 + 1 + (3 * 3) },
        { "query($f: Int) { items(first: $f) { nodes { items(last: $f) { nodes { key } } } } }", """{"f":4}""", 10 + 1 + (4 * 11), 1 + 1 + (4 * (1 + 1 + 4)) },
        { "query($f: Int) { items(first: $f) { nodes { key } } }", """{"f":null}""", 11, 22 },
        { "query($f: Int) { items(first: $f) { nodes { key } } }", """{"f":-2147483648}""", 11, 2 },
        { "{ items(first: 2, last: 5) { nodes { key } } }", null, 11, 7 },
        { "query($x: Boolean!) { items(first: 3) { nodes { key items @include(if: $x) { nodes { key } } } } }", """{"x":false}""", 11, 5 },

        // Each input object 1, the field text 3, from literals and variables alike.
        { """{ item(where: {and: [{key: 1}, {text: "a"}]}) { key } }""", null, 10 + 1 + 1 + 1 + 3, 2 },
        { "query($w: Filter) { item(where: $w) { key } }", """{"w":{"and":[{"key":1},{"text":"a"}]}}""", 10 + 1 + 1 + 1 + 3, 2 },
        { "query($w: Filter) { item(where: $w) { key } }", null, 10, 2 },
        { "query($w: Filter!) { item(where: {and: [$w, $w]}) { key } }", """{"w":{"text":"a"}}""", 10 + 1 + (2 * 4), 2 },

        // Of the types an object may have, the dearest.
        { "{ either { key } }", null, 1, 1 + 3 },
        { "{ either { ... on Item { parent { key } } ... on Heavy { text } } }", null, 1 + 3, 1 + 3 + 3 },
    };

    [Theory]
    [MemberData(nameof(Costs))]
    public async Task AnOperationCosts(string query, string? variables, double fieldCost, double typeCost)
    {
        using var response = JsonDocument.Parse(await ReportAsync(PagedSchema.Executor, query, variables));
        var cost = response.RootElement.GetProperty("extensions").GetProperty("cost");
        Assert.Equal((fieldCost, typeCost), (cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble()));
    }

    [Fact]
    public async Task TheCostIsToldOnRequestOnlyAndAfterTheData()
    {
        const string Query = "{ item { key fails } }";
        Assert.DoesNotContain("extensions\":{\"cost", await PagedSchema.Executor.ExecuteAsync(Query), StringComparison.Ordinal);
        Assert.EndsWith(
            ""","data":{"item":{"key":0,"fails":null}},"extensions":{"cost":{"fieldCost":10,"typeCost":2}}}""",
            await ReportAsync(PagedSchema.Executor, Query),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheErrorNamesTheDearestRootField()
    {
        var executor = PagedSchema.Create(new EngineOptions { MaxFieldCost = 30 });
        Assert.Equal(
            """{"errors":[{"message":"The field cost of the operation is 41, more than 30.","locations":[{"line":2,"column":3}],"extensions":{"code":"LIMIT_EXCEEDED","limit":"fieldCost","value":30,"cost":41}}]}""",
            await executor.ExecuteAsync("{ item { key }\n  items { nodes { parent { key } } } }"));
    }

    [Theory]
    [InlineData("{ strict { key } }", null, 0)]
    [InlineData("{ strict(first: null) { key } }", null, 0)]
    [InlineData("{ strict(first: 1, last: 1) { key } }", null, 2)]
    [InlineData("query($n: Int) { strict(first: $n, last: $n) { key } }", """{"n":1}""", 2)]
    [InlineData("query($n: Int) { strict(first: $n) { key } }", null, 0)]
    public async Task OneSlicingArgumentIsGivenWhereTheDirectiveDemandsIt(string query, string? variables, int given) =>
        Assert.Equal([$"Field \"Query.strict\" takes exactly one of the arguments \"first\", \"last\", but {given} are given."], await PagedSchema.Executor.ErrorsAsync(query, variables));

    [Theory]
    [InlineData("{ strict(first: 1) { key } }", null)]
    [InlineData("{ strict(first: 1, last: null) { key } }", null)]
    [InlineData("query($a: Int, $b: Int) { strict(first: $a, last: $b) { key } }", """{"b":1}""")]
    public async Task OneGivenSlicingArgumentIsEnough(string query, string? variables) => Assert.Empty(await PagedSchema.Executor.ErrorsAsync(query, variables));

    [Fact]
    public async Task NoCostIsTooLargeToBeReckoned()
    {
        var executor = PagedSchema.Create(new EngineOptions { MaxPageSize = int.MaxValue });
        var query = string.Concat(Enumerable.Repeat("{ items(first: 2147483647) { nodes ", 7)) + "{ key }" + string.Concat(Enumerable.Repeat(" } }", 7));
        using var response = JsonDocument.Parse(await executor.ExecuteAsync(query));
        var extensions = response.RootElement.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("fieldCost", extensions.GetProperty("limit").GetString());
        Assert.InRange(extensions.GetProperty("cost").GetDouble(), 1e56, 1e58);
    }

    [Fact]
    public void FaultyDirectivesStopTheStart()
    {
        var sdl = """
            directive @cost(weight: String!) on FIELD_DEFINITION | OBJECT
            directive @listSize(slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
            type Query @cost(weight: "much") { a(first: String): [Query] @cost(weight: "1e999") @listSize(slicingArguments: ["first", "last"], sizedFields: ["nodes"]) }
            """;
        var exception = Assert.Throws<SchemaException>(() => RequestExecutor.Create(SchemaBuilder.Build(Source.FromText(sdl)), new SchemaBinding().AddResolvers(typeof(FaultyResolvers))));
        Assert.Equal(
            [
                "Query: the weight \"much\" of @cost is no number.",
                "Query.a: the weight \"1e999\" of @cost is no number.",
                "Query.a: @listSize names the slicing argument first, which is no argument of type Int.",
                "Query.a: @listSize names the slicing argument last, which is no argument of type Int.",
                "Query.a: @listSize names the sized field nodes, which Query does not have.",
            ],
            exception.Message.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("Query", StringComparison.Ordinal)));
    }

    private static async Task<string> ReportAsync(RequestExecutor executor, string query, string? variables = null)
    {
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query), null, variables is null ? default : JsonDocument.Parse(variables).RootElement) { ReportCost = true };
        using var result = await executor.ExecuteAsync(request, new Services(), CancellationToken.None);
        return Encoding.UTF8.GetString(result.Json.Span);
    }

    [Resolvers("Query")]
    public static class FaultyResolvers
    {
        public static object[] A(string? first) => [first ?? ""];
    }
}
