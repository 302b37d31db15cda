using System.Globalization;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Tests.Execution;

public sealed class SchemaBindingTests
{
    private static readonly Dictionary<string, Type> Classes = new()
    {
        ["none"] = typeof(Empty),
        ["a"] = typeof(Value),
        ["thing"] = typeof(ThingQuery),
        ["enum"] = typeof(EnumQuery),
        ["extra"] = typeof(Extra),
        ["arguments"] = typeof(ArgumentsQuery),
        ["input"] = typeof(InputQuery),
        ["nobody"] = typeof(Nobody),
        ["lists"] = typeof(Lists),
    };

    public enum Color
    {
        Red,
    }

    /// <summary>SDL, resolver class, faults.</summary>
    public static TheoryData<string, string, string[]> Faults { get; } = new()
    {
        { "type Query { a: Int b: Int }", "none", ["Query.a has no resolver.", "Query.b has no resolver."] },
        { "type Query { a: String }", "a", ["Query.a: Int32? of Value.A cannot be served as String."] },
        { "type Query { b: Int }", "a", ["Value.A resolves no field of Query.", "Query.b has no resolver."] },
        { "type Query { thing: Thing } type Thing { name: String size: Int }", "thing", ["Thing.size has no resolver and ThingRow no property Size."] },
        { "type Query { thing: Thing } type Thing { name(upper: Boolean): String }", "thing", ["Thing.name has arguments, so it needs a resolver; property ThingRow.Name takes none."] },
        { "type Query { thing: [Thing] } type Thing { name: String }", "thing", ["Query.thing: ThingRow of ThingQuery.Thing is not as many lists as [Thing].", "No resolver returns Thing, so that its row class is not known; give it with AddObject."] },
        { "type Query { color: Color } enum Color { RED GREEN }", "enum", ["Query.color: Color has no member for GREEN of Color."] },
        { "type Query { a: Int } scalar Date type Unused { x: Int }", "a", ["Scalar Date has no codec.", "No resolver returns Unused, so that its row class is not known; give it with AddObject."] },
        { "type Query { thing: Thing } type Thing { name: String a: Int b: Int c: Int d: Int }", "extra", [
            "Extra.C takes a list of parents, so it is to return a list with one result for each, not Int32.",
            "Extra.A takes String, but the rows of Thing are ThingRow.",
            "Extra.B takes no parent; its first parameter is to be a row of Thing or the list of them.",
            "Extra.D takes one parent, so it cannot be asynchronous; take IReadOnlyList<ThingRow> for a batch.",
        ] },
        { "type Query { a(x: Int, y: Int!): Int }", "arguments", [
            "ArgumentsQuery.A: parameter x: Int32 cannot take the null of Int.",
            "ArgumentsQuery.A: parameter z is neither an argument of Query.a nor of a type that a service may have.",
            "ArgumentsQuery.A: no parameter takes the argument y of Query.a.",
        ] },
        { "type Query { a(x: In): Int } input In { name: String size: Int color: Int }", "input", ["Input.Size: Int32 cannot say that In.size is absent.", "Input has no property Color that can be set for In.color."] },
        { "type Query { a: Int }", "nobody", ["Nobody resolves Missing, which is no object or interface type of the schema.", "Nobody names no type that it resolves.", "Nobody.A resolves no field of .", "Query.a has no resolver."] },
        { "type Query { a: Int b: [Int] c: [[Int]] d: Float }", "lists", ["Query.a: Int32[] of Lists.A cannot be served as Int.", "Query.b: Int32 of Lists.B cannot be served as [Int].", "Query.c: Int32[] of Lists.C cannot be served as [[Int]].", "Query.d: String of Lists.D cannot be served as Float."] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void EveryFaultIsListed(string sdl, string resolvers, string[] faults)
    {
        var schema = SchemaBuilder.Build(Source.FromText(sdl));
        var binding = new SchemaBinding().AddResolvers(Classes[resolvers]);
        if (resolvers == "extra")
        {
            binding.AddResolvers(typeof(ThingQuery));
        }

        var exception = Assert.Throws<SchemaException>(() => RequestExecutor.Create(schema, binding));
        Assert.Equal(faults.Order(StringComparer.Ordinal), exception.Faults.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task StructRowsAndInheritedPropertiesAreBound()
    {
        var executor = EngineHarness.Create(
            "type Query { spans: [Span] } type Span { start: Int! end: Int! inner: Inner } type Inner { name: String base: ID! }",
            typeof(SpanQuery));
        Assert.Equal(
            """{"data":{"spans":[{"start":1,"end":2,"inner":{"name":"x","base":"7"}},null]}}""",
            await executor.ExecuteAsync("{ spans { start end inner { name base } } }"));
    }

    [Resolvers("Query")]
    public static class Empty
    {
    }

    public sealed record ThingRow(string Name);

    public sealed class Input
    {
        public string? Name { get; set; }

        public int Size { get; set; }
    }

    public readonly record struct Span(int Start, int End)
    {
        public Inner Inner => new("x") { Base = Start + 6L };
    }

    public abstract record Root
    {
        public long Base { get; init; }
    }

    public sealed record Inner(string Name) : Root;

    [Resolvers("Query")]
    public static class Value
    {
        public static int? A() => 1;
    }

    [Resolvers("Query")]
    public static class ThingQuery
    {
        public static ThingRow Thing() => new("a");
    }

    [Resolvers("Query")]
    public static class EnumQuery
    {
        public static Color Color() => SchemaBindingTests.Color.Red;
    }

    [Resolvers("Thing")]
    public static class Extra
    {
        public static int A(string parent) => parent.Length;

        public static int B() => 1;

        public static int C(IReadOnlyList<ThingRow> parents) => parents.Count;

        public static Task<int> D(ThingRow parent) => Task.FromResult(parent.Name.Length);
    }

    [Resolvers("Query")]
    public static class ArgumentsQuery
    {
        public static int A(int x, int z) => x + z;
    }

    [Resolvers("Query")]
    public static class InputQuery
    {
        public static int A(Input? x) => x?.Size ?? 0;
    }

    [Resolvers("Missing")]
    public static class Nobody
    {
        public static int A() => 1;
    }

    [Resolvers("Query")]
    public static class Lists
    {
        public static int[] A() => [];

        public static int B() => 1;

        public static int[] C() => [];

        public static string D() => 1.ToString(CultureInfo.InvariantCulture);
    }

    [Resolvers("Query")]
    public static class SpanQuery
    {
        public static IReadOnlyList<Span?> Spans() => [new Span(1, 2), null];
    }
}
