using System.Text.Json;
using System.Text.RegularExpressions;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Engine.Tests.Execution;

/// <summary>GraphQL spec 6.4.4, Handling Execution Errors.</summary>
public sealed class ExecutionErrorTests
{
    private const string Sdl = """
        type Query { item(good: Boolean): Item needed: Item! items: [Item] neededItems: [Item!] numbers: [[Int!]] broken: Item secret: Item list: [Kind!] batch: [Item!]! float: Float short: [Int] union: [Any] }
        type Item { name: String! maybe: String child: Item neededChild: Item! fails: String failsNeeded: String! kind: Kind batchFails: String batchNeeded: String! miscounted: Item }
        enum Kind { GOOD }
        union Any = Item | Other
        type Other { x: Int }
        """;

    private const string Null = "\"message\":\"Cannot return null for non-nullable field";

    private static readonly List<(Exception Exception, string TraceId)> Reported = [];

    private static readonly RequestExecutor Executor = EngineHarness.Create(
        Sdl,
        typeof(QueryResolvers),
        binding => binding.AddResolvers(typeof(ItemResolvers)).AddObject<OtherRow>("Other"),
        new EngineOptions { OnUnexpectedError = Report });

    public enum Kind
    {
        Good,
        Bad,
    }

    /// <summary>Path, then data.</summary>
    public static TheoryData<string, string, string> Nulls { get; } = new()
    {
        { "{ item { name } }", """["item","name"]""", """{"item":null}""" },
        { "{ a: item { b: name } }", """["a","b"]""", """{"a":null}""" },
        { "{ needed { maybe } item { maybe } }", """["needed"]""", "null" },
        { "{ item(good: true) { name neededChild { maybe } } }", """["item","neededChild"]""", """{"item":null}""" },
        { "{ item(good: true) { name child { name } } }", """["item","child","name"]""", """{"item":{"name":"good","child":null}}""" },
        { "{ items { name } }", """["items",1,"name"]""", """{"items":[{"name":"good"},null,null]}""" },
        { "{ neededItems { maybe } }", """["neededItems",2]""", """{"neededItems":null}""" },
        { "{ numbers }", """["numbers",1,0]""", """{"numbers":[[1,2],null,[3]]}""" },
        { "{ batch { maybe batchNeeded } }", """["batch",0,"batchNeeded"]""", "null" },
    };

    public static TheoryData<string, string, string, string> Failures { get; } = new()
    {
        { "{ broken { maybe } }", "Broken on purpose.", """["broken"]""", """{"broken":null}""" },
        { "{ item { a: fails maybe } }", "The name is unknown.", """["item","a"]""", """{"item":{"a":null,"maybe":"x"}}""" },
        { "{ items { maybe failsNeeded } }", "The name is unknown.", """["items",0,"failsNeeded"]""", """{"items":[null,null,null]}""" },
        { "{ item { batchFails maybe } }", "The batch failed.", """["item","batchFails"]""", """{"item":{"batchFails":null,"maybe":"x"}}""" },
        { "{ item { kind } }", "Enum \\u0022Kind\\u0022 cannot represent value: \\u0022Bad\\u0022", """["item","kind"]""", """{"item":{"kind":null}}""" },
        { "{ list }", "Enum \\u0022Kind\\u0022 cannot represent value: \\u0022Bad\\u0022", """["list",1]""", """{"list":null}""" },
        { "{ float }", "Float cannot represent non numeric value: NaN", """["float"]""", """{"float":null}""" },
        { "{ short }", "Int cannot represent non 32-bit signed integer value: 3000000000", """["short",1]""", """{"short":[1,null]}""" },
    };

    [Theory]
    [MemberData(nameof(Nulls))]
    public async Task NullAtANonNullPlaceBecomesTheNearestNullableOne(string query, string path, string data)
    {
        var json = await Executor.ExecuteAsync(query);
        Assert.Contains(Null, json, StringComparison.Ordinal);
        Assert.Equal(path, FirstPath(json));
        Assert.EndsWith($",\"data\":{data}}}", json, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task AFailedFieldIsNullWithItsError(string query, string message, string path, string data)
    {
        var json = await Executor.ExecuteAsync(query);
        using var response = JsonDocument.Parse(json);
        Assert.Equal(message.Replace("\\u0022", "\"", StringComparison.Ordinal), response.RootElement.GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Equal(path, FirstPath(json));
        Assert.EndsWith($",\"data\":{data}}}", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnErrorHasItsPlacesInTheDocumentAndItsCode()
    {
        var json = await Executor.ExecuteAsync("{\n  broken { maybe }\n  ... { broken { maybe } }\n}");
        Assert.StartsWith(
            """{"errors":[{"message":"Broken on purpose.","locations":[{"line":2,"column":3},{"line":3,"column":9}],"path":["broken"],"extensions":{"code":"BAD_USER_INPUT"}}]""",
            json,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ secret { maybe } }", "password")]
    [InlineData("{ item { miscounted { maybe } } }", "Batch step Item.miscounted returned 2 results for 1 parents.")]
    [InlineData("{ union { __typename } }", "String is the row class of no possible type of Any.")]
    public async Task AnUnexpectedExceptionIsMaskedAndReported(string query, string message)
    {
        var json = await Executor.ExecuteAsync(query);
        Assert.DoesNotContain(message, json, StringComparison.Ordinal);
        var traceId = Regex.Match(json, "\"message\":\"Unexpected error.\".*\"extensions\":{\"code\":\"INTERNAL_SERVER_ERROR\",\"traceId\":\"([0-9a-f]{32})\"}").Groups[1].Value;
        lock (Reported)
        {
            Assert.Contains(Reported, report => report.TraceId == traceId && report.Exception.Message == message);
        }
    }

    [Fact]
    public async Task ARowOfNoTypeFailsAlone() =>
        Assert.EndsWith("""{"union":[{"__typename":"Item"},null]}}""", await Executor.ExecuteAsync("{ union { __typename } }"), StringComparison.Ordinal);

    [Fact]
    public async Task ErrorsAreCapped()
    {
        var executor = EngineHarness.Create(Sdl, typeof(QueryResolvers), binding => binding.AddResolvers(typeof(ItemResolvers)).AddObject<OtherRow>("Other"), new EngineOptions { MaxErrors = 2 });
        var errors = await executor.ErrorsAsync("{ items { fails } i: items { fails } }");
        Assert.Equal(["The name is unknown.", "The name is unknown.", "Too many errors; 4 more are not listed."], errors);
    }

    private static void Report(Exception exception, string traceId)
    {
        lock (Reported)
        {
            Reported.Add((exception, traceId));
        }
    }

    private static string FirstPath(string json)
    {
        using var response = JsonDocument.Parse(json);
        return response.RootElement.GetProperty("errors")[0].GetProperty("path").GetRawText();
    }

    public sealed record OtherRow(int? X);

    public sealed record ItemRow(string? Name)
    {
        public string Maybe { get; } = "x";

        public ItemRow? Child => Name is null ? null : new ItemRow((string?)null);

        public ItemRow? NeededChild { get; }

        public string Fails => throw new GraphQLException(Maybe == "x" ? "The name is unknown." : "");

        public string FailsNeeded => Fails;

        public Kind Kind { get; } = Kind.Bad;
    }

    [Resolvers("Query")]
    public static class QueryResolvers
    {
        public static ItemRow Item(bool? good) => new(good == true ? "good" : null);

        public static ItemRow? Needed() => null;

        public static IReadOnlyList<ItemRow?> Items() => [new("good"), new((string?)null), new((string?)null)];

        public static IReadOnlyList<ItemRow?> NeededItems() => [new("good"), new("good"), null, new("good")];

        public static IReadOnlyList<IReadOnlyList<int?>> Numbers() => [[1, 2], [null, 2], [3]];

        public static ItemRow Broken() => throw new GraphQLException("Broken on purpose.");

        public static Task<ItemRow> Secret() => Task.FromException<ItemRow>(new InvalidOperationException("password"));

        public static Kind[] List() => [Kind.Good, Kind.Bad];

        public static ItemRow[] Batch() => [new("a"), new("b")];

        public static double Float() => double.NaN;

        public static long[] Short() => [1, 3_000_000_000];

        public static object[] Union() => [new ItemRow("a"), "text"];
    }

    [Resolvers("Item")]
    public static class ItemResolvers
    {
        public static IReadOnlyList<string> BatchFails(IReadOnlyList<ItemRow> parents) => throw new GraphQLException($"The batch failed{(parents.Count > 0 ? "." : "!")}");

        public static async Task<IReadOnlyList<string?>> BatchNeededAsync(IReadOnlyList<ItemRow> parents)
        {
            await Task.Yield();
            return [.. parents.Select(parent => parent.Name == "b" ? "x" : null)];
        }

        public static IReadOnlyList<ItemRow> Miscounted(IReadOnlyList<ItemRow> parents) => [.. parents, parents[0]];
    }
}
