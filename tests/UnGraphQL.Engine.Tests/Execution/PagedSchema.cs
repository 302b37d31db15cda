using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Engine.Tests.Execution;

/// <summary>Connections inside each other without end, with the cost directives as a public schema has them.</summary>
internal static class PagedSchema
{
    public const string Sdl = """
        directive @cost(weight: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | OBJECT | ENUM | SCALAR | INPUT_FIELD_DEFINITION
        directive @listSize(assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int, sizedFields: [String!], requireOneSlicingArgument: Boolean! = true) on FIELD_DEFINITION
        type Query {
          item(key: Int, where: Filter): Item @cost(weight: "10")
          items(first: Int, after: String, last: Int, where: Filter): ItemConnection! @cost(weight: "10") @listSize(slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 20, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
          strict(first: Int, last: Int): [Item!]! @listSize(slicingArguments: ["first", "last"])
          defaulted(first: Int = 7): [Item!]! @listSize(slicingArguments: ["first"])
          assumed: [Item!]! @listSize(assumedSize: 5)
          plain: [Item!]!
          either: [Either!]! @listSize(assumedSize: 3)
        }
        interface Either { key: Int! }
        type Item implements Either {
          key: Int!
          text: String!
          fails: String
          dear(hard: Boolean @cost(weight: "2.5")): String @cost(weight: "0.5")
          parent: Item
          items(first: Int, after: String, last: Int, where: Filter): ItemConnection! @cost(weight: "10") @listSize(slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 20, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
        }
        type Heavy implements Either @cost(weight: "4") { key: Int! text: String! }
        type ItemConnection { nodes: [Item!] edges: [ItemEdge!] totalCount: Int! @cost(weight: "10") }
        type ItemEdge { cursor: String! node: Item! }
        input Filter { and: [Filter!] key: Int text: String @cost(weight: "3") }
        """;

    public static RequestExecutor Executor { get; } = Create();

    public static RequestExecutor Create(EngineOptions? options = null) =>
        EngineHarness.Create(Sdl, typeof(QueryResolvers), binding => binding.AddResolvers(typeof(ItemResolvers)).AddObject<HeavyRow>("Heavy"), options);

    public sealed record Filter(IReadOnlyList<Filter>? And, int? Key, string? Text);

    public sealed record ItemRow(int Key)
    {
        public string Text { get; } = "A paragraph of some length.";
    }

    public sealed record HeavyRow(int Key, string Text);

    public sealed record EdgeRow(string Cursor, ItemRow Node);

    public sealed record ConnectionRow(IReadOnlyList<ItemRow> Nodes)
    {
        public int TotalCount { get; } = 1_000;

        public IReadOnlyList<EdgeRow> Edges => [.. Nodes.Select(node => new EdgeRow("c", node))];
    }

    public static ItemRow[] Rows(int count) => [.. Enumerable.Range(0, count).Select(key => new ItemRow(key))];

    [Resolvers("Query")]
    public static class QueryResolvers
    {
        public static ItemRow? Item(int? key, Filter? where) => new((key ?? 0) + (where?.Key ?? 0));

        public static ConnectionRow Items(int? first, string? after, int? last, Filter? where) => new(Rows((where is null && after is null ? first ?? last : 0) ?? 20));

        public static ItemRow[] Strict(int? first, int? last) => Rows(first ?? last ?? 0);

        public static ItemRow[] Defaulted(int? first) => Rows(first ?? 0);

        public static ItemRow[] Assumed() => Rows(5);

        /// <summary>More than any limit on pages says.</summary>
        public static ItemRow[] Plain() => Rows(5_000);

        public static object[] Either() => [new ItemRow(1), new HeavyRow(2, "x")];
    }

    [Resolvers("Item")]
    public static class ItemResolvers
    {
        public static string? Fails(ItemRow parent) => throw new GraphQLException($"No text for {parent.Key}.");

        public static string Dear(ItemRow parent, bool? hard) => $"{parent.Key}{hard}";

        public static IReadOnlyList<ItemRow?> Parent(IReadOnlyList<ItemRow> parents) => [.. parents.Select(parent => parent.Key == 0 ? null : new ItemRow(parent.Key - 1))];

        public static IReadOnlyList<ConnectionRow> Items(IReadOnlyList<ItemRow> parents, int? first, string? after, int? last, Filter? where) =>
            [.. parents.Select(_ => QueryResolvers.Items(first, after, last, where))];
    }
}
