using System.Text.Json;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Engine.Tests.Execution;

/// <summary>GraphQL spec 6.4.3, Value Completion, and 6.4.4, Handling Execution Errors, where lists, objects and steps stand inside each other.</summary>
public sealed class ResponsePositionTests
{
    private const string Sdl = """
        type Query {
          open: [[Item]] inner: [[Item!]] middle: [[Item!]!] outer: [[Item!]!]! cube: [[[Int!]]] empty: [[Item!]!]!
          item(good: Boolean! = true): Item needed: Item! items: [Item!]!
        }
        type Mutation { set(n: Int!): Item fail(n: Int!): Item }
        type Item {
          n: Int! name: String! batch: String each: String eachNeeded: String! child: Item children: [Item!] neededChildren: [Item!]! grid: [[Item!]]
        }
        """;

    private static readonly RequestExecutor Executor = EngineHarness.Create(
        Sdl, typeof(QueryResolvers), binding => binding.AddResolvers(typeof(MutationResolvers)).AddResolvers(typeof(ItemResolvers)));

    /// <summary>Query, paths of the errors in order, data. Rows with an odd number have no name; 9 is null.</summary>
    public static TheoryData<string, string, string> Positions { get; } = new()
    {
        { "{ open { n } }", "", """{"open":[[{"n":0},{"n":1}],null,[],[null,{"n":2}]]}""" },
        { "{ open { name } }", """["open",0,1,"name"]""", """{"open":[[{"name":"n0"},null],null,[],[null,{"name":"n2"}]]}""" },
        { "{ inner { n } }", """["inner",3,0]""", """{"inner":[[{"n":0},{"n":1}],null,[],null]}""" },
        { "{ inner { name } }", """["inner",0,1,"name"] ["inner",3,0]""", """{"inner":[null,null,[],null]}""" },
        { "{ middle { n } }", """["middle",1]""", """{"middle":null}""" },
        { "{ outer { n } }", """["outer",1]""", "null" },
        { "{ cube }", """["cube",0,1,0] ["cube",2,0,1]""", """{"cube":[[[1],null,[2]],null,[null],[]]}""" },
        { "{ empty { name } }", "", """{"empty":[]}""" },

        // What stands after a list that failed is where it belongs.
        { "{ item { grid { name } n } open { n } }", """["item","grid",0,1,"name"]""", """{"item":{"grid":[null,[{"name":"n2"}]],"n":0},"open":[[{"n":0},{"n":1}],null,[],[null,{"n":2}]]}""" },

        // The error of a step has the position of each parent, the error of one parent its own.
        { "{ items { batch } }", """["items",0,"batch"] ["items",1,"batch"] ["items",2,"batch"]""", """{"items":[{"batch":null},{"batch":null},{"batch":null}]}""" },
        { "{ items { each } }", """["items",1,"each"]""", """{"items":[{"each":"e0"},{"each":null},{"each":"e2"}]}""" },
        { "{ item { children { eachNeeded } } }", """["item","children",1,"eachNeeded"]""", """{"item":{"children":null}}""" },
        { "{ items { child { n } } }", """["items",1,"child"]""", """{"items":[{"child":{"n":10}},{"child":null},{"child":{"n":12}}]}""" },
        { "{ items { neededChildren { n } } }", """["items",1,"neededChildren"]""", "null" },

        // One error though two fields of the object fail, and a null stays one when the object around it goes too.
        { "{ item(good: false) { name eachNeeded } }", """["item","name"]""", """{"item":null}""" },
        { "{ a: item(good: false) { name } b: needed { n } }", """["a","name"] ["b"]""", "null" },

        // Below an object that went, nothing is told; what merged is written once, where it came first.
        { "{ item { n ...F child { name } } } fragment F on Item { child { n } name n }", "", """{"item":{"n":0,"child":{"n":10,"name":"n10"},"name":"n0"}}""" },
        { "{ item { child { child { n } } child { n child { name } } } }", "", """{"item":{"child":{"child":{"n":20,"name":"n20"},"n":10}}}""" },
        { "{ a: items { n } a: items { b: child { n } } a: items { b: child { name } } }", """["a",1,"b"]""", """{"a":[{"n":0,"b":{"n":10,"name":"n10"}},{"n":1,"b":null},{"n":2,"b":{"n":12,"name":"n12"}}]}""" },
    };

    [Theory]
    [MemberData(nameof(Positions))]
    public async Task AnErrorNullsItsPositionOrTheNearestNullableOne(string query, string paths, string data)
    {
        var json = await Executor.ExecuteAsync(query, services: new Services(new List<string>()));
        using var response = JsonDocument.Parse(json);
        var errors = response.RootElement.TryGetProperty("errors", out var list) ? list.EnumerateArray().Select(error => error.GetProperty("path").GetRawText()) : [];
        Assert.Equal(paths, string.Join(' ', errors));
        Assert.Equal(data, response.RootElement.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task AMutationGoesOnAfterAFieldThatFailed()
    {
        var log = new List<string>();
        var json = await Executor.ExecuteAsync("mutation { a: set(n: 1) { n child { n } } b: fail(n: 2) { n } c: set(n: 4) { n } }", services: new Services(log));
        Assert.Equal(["set 1", "child 1", "fail 2", "set 4"], log);
        Assert.EndsWith(""","data":{"a":{"n":1,"child":null},"b":null,"c":{"n":4}}}""", json, StringComparison.Ordinal);
    }

    public sealed record ItemRow(int N)
    {
        public string? Name => N % 2 == 0 ? $"n{N}" : null;
    }

    [Resolvers("Query")]
    public static class QueryResolvers
    {
        public static ItemRow?[]?[] Open() => [[new(0), new(1)], null, [], [null, new(2)]];

        public static ItemRow?[]?[] Inner() => Open();

        public static ItemRow?[]?[] Middle() => Open();

        public static ItemRow?[]?[] Outer() => Open();

        public static int?[]?[]?[] Cube() => [[[1], [null], [2]], null, [[3, null]], []];

        public static ItemRow[][] Empty() => [];

        public static ItemRow Item(bool good) => new(good ? 0 : 1);

        public static ItemRow? Needed() => null;

        public static ItemRow[] Items() => [new(0), new(1), new(2)];
    }

    [Resolvers("Mutation")]
    public static class MutationResolvers
    {
        public static ItemRow Set(int n, List<string> log)
        {
            log.Add($"set {n}");
            return new ItemRow(n);
        }

        public static async Task<ItemRow> FailAsync(int n, List<string> log)
        {
            await Task.Yield();
            log.Add($"fail {n}");
            throw new GraphQLException("No.");
        }
    }

    [Resolvers("Item")]
    public static class ItemResolvers
    {
        private static readonly GraphQLError Odd = new("Odd.") { Code = ErrorCodes.BadUserInput };

        public static IReadOnlyList<string> Batch(IReadOnlyList<ItemRow> parents) => throw new GraphQLException($"None of {parents.Count}.");

        public static IReadOnlyList<Result<string>> Each(IReadOnlyList<ItemRow> parents) =>
            [.. parents.Select(parent => parent.N % 2 == 0 ? new Result<string>($"e{parent.N}") : new Result<string>(Odd))];

        public static IReadOnlyList<Result<string>> EachNeeded(IReadOnlyList<ItemRow> parents) => Each(parents);

        public static async Task<IReadOnlyList<Result<ItemRow>>> ChildAsync(IReadOnlyList<ItemRow> parents, List<string> log)
        {
            await Task.Yield();
            log.Add($"child {string.Join(' ', parents.Select(parent => parent.N))}");
            return [.. parents.Select(parent => parent.N % 2 == 0 ? new Result<ItemRow>(new ItemRow(parent.N + 10)) : new Result<ItemRow>(Odd))];
        }

        public static IReadOnlyList<ItemRow[]> Children(IReadOnlyList<ItemRow> parents) => [.. parents.Select(_ => QueryResolvers.Items())];

        public static IReadOnlyList<Result<IReadOnlyList<ItemRow>>> NeededChildren(IReadOnlyList<ItemRow> parents) =>
            [.. parents.Select(parent => parent.N % 2 == 0 ? new Result<IReadOnlyList<ItemRow>>(QueryResolvers.Items()) : new Result<IReadOnlyList<ItemRow>>(Odd))];

        public static ItemRow[][] Grid(ItemRow parent) => [[new(parent.N), new(1)], [new(2)]];
    }
}
