using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Engine.Tests.Execution;

/// <summary>Documents of two kinds in one row class, connections over one generic class, and a log of the batch calls.</summary>
internal static class LibrarySchema
{
    public const string Sdl = """
        type Query {
          documents(first: Int = 10): DocumentConnection!
          resolutions: ResolutionConnection!
          document(symbol: String!): Document
          node(id: ID!): Node
          nodes(ids: [ID!]!): [Node]!
          hits: [Hit!]!
        }
        interface Node { id: ID! }
        interface Document implements Node { id: ID! symbol: String! kind: Kind! paragraphs(first: Int): [Paragraph!]! related: [Document!]! aliases: [String!]! }
        type Resolution implements Node & Document { id: ID! symbol: String! kind: Kind! paragraphs(first: Int): [Paragraph!]! related: [Document!]! aliases: [String!]! vote: String }
        type OtherDocument implements Node & Document { id: ID! symbol: String! kind: Kind! paragraphs(first: Int): [Paragraph!]! related: [Document!]! aliases: [String!]! }
        type Paragraph implements Node { id: ID! address: String! text: String document: Document! position: Int! action: Action }
        type DocumentConnection { nodes: [Document!] edges: [DocumentEdge!] totalCount: Int! }
        type DocumentEdge { cursor: String! node: Document! }
        type ResolutionConnection { nodes: [Resolution!] edges: [ResolutionEdge!] totalCount: Int! }
        type ResolutionEdge { cursor: String! node: Resolution! }
        union Hit = Resolution | OtherDocument | Paragraph
        enum Kind { RESOLUTION PRESS_RELEASE }
        enum Action { TAKE_NOTE DECIDE }
        """;

    public static RequestExecutor Executor { get; } = Create();

    public static RequestExecutor Create(EngineOptions? options = null) => EngineHarness.Create(
        Sdl,
        typeof(QueryResolvers),
        binding => binding
            .AddResolvers(typeof(DocumentResolvers)).AddResolvers(typeof(ResolutionResolvers)).AddResolvers(typeof(ParagraphResolvers)).AddResolvers(typeof(NodeResolvers))
            .AddTypeName<DocumentRow>(row => row.Kind == Kind.Resolution ? "Resolution" : "OtherDocument"),
        options);

    public enum Kind
    {
        Resolution,
        PressRelease,
    }

    public enum Action
    {
        TakeNote,
        Decide,
    }

    public sealed record DocumentRow(int Key, string Symbol, Kind Kind, string[] Aliases);

    public sealed record ParagraphRow(int Key, int DocumentKey, string Address, string? Text, int Position, Action? Action);

    public sealed record Connection<T>(IReadOnlyList<T> Nodes, int TotalCount)
    {
        public IReadOnlyList<Edge<T>> Edges => [.. Nodes.Select((node, index) => new Edge<T>($"c{index}", node))];
    }

    public sealed record Edge<T>(string Cursor, T Node);

    public static IReadOnlyList<DocumentRow> Documents { get; } =
    [
        new(1, "A/RES/67/137", Kind.Resolution, ["67/137"]),
        new(2, "SG/SM/1", Kind.PressRelease, []),
        new(3, "A/RES/32/6", Kind.Resolution, ["32/6", "A/HRC/RES/32/6"]),
    ];

    public static IReadOnlyList<ParagraphRow> Paragraphs { get; } =
    [
        new(10, 1, "pp1", "Recalling", 0, null),
        new(11, 1, "op1", "Takes \"note\"\n", 1, Action.TakeNote),
        new(12, 2, "t1", null, 0, null),
        new(13, 3, "op1", "Decides", 0, Action.Decide),
    ];

    /// <summary>The batch calls of one request.</summary>
    public sealed class CallLog
    {
        public List<string> Calls { get; } = [];
    }

    [Resolvers("Query")]
    public static class QueryResolvers
    {
        public static Connection<DocumentRow> Documents(int? first) => new([.. LibrarySchema.Documents.Take(first ?? 100)], LibrarySchema.Documents.Count);

        public static async Task<Connection<DocumentRow>> ResolutionsAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(1, cancellationToken);
            return new([.. LibrarySchema.Documents.Where(row => row.Kind == Kind.Resolution)], 2);
        }

        public static ValueTask<DocumentRow?> Document(string symbol) => new(LibrarySchema.Documents.FirstOrDefault(row => row.Symbol == symbol));

        public static object? Node(string id) => Find(id);

        public static IReadOnlyList<object?> Nodes(IReadOnlyList<string> ids) => [.. ids.Select(Find)];

        public static IReadOnlyList<object> Hits() => [Paragraphs[1], LibrarySchema.Documents[1], LibrarySchema.Documents[0]];

        private static object? Find(string id) =>
            (object?)LibrarySchema.Documents.FirstOrDefault(row => $"d{row.Key}" == id) ?? Paragraphs.FirstOrDefault(row => $"p{row.Key}" == id);
    }

    [Resolvers("Resolution", "OtherDocument")]
    public static class DocumentResolvers
    {
        public static async ValueTask<IReadOnlyList<IReadOnlyList<ParagraphRow>>> ParagraphsAsync(IReadOnlyList<DocumentRow> parents, int? first, CallLog log, CancellationToken cancellationToken)
        {
            log.Calls.Add($"paragraphs {string.Join(' ', parents.Select(parent => parent.Key))}");
            await Task.Delay(1, cancellationToken);
            return [.. parents.Select(parent => LibrarySchema.Paragraphs.Where(row => row.DocumentKey == parent.Key).Take(first ?? 100).ToArray())];
        }

        public static DocumentRow[][] Related(IReadOnlyList<DocumentRow> parents, CallLog log)
        {
            log.Calls.Add($"related {string.Join(' ', parents.Select(parent => parent.Key))}");
            return [.. parents.Select(parent => Documents.Where(row => row.Key != parent.Key).ToArray())];
        }
    }

    [Resolvers("Resolution")]
    public static class ResolutionResolvers
    {
        public static Task<List<string?>> Vote(IReadOnlyList<DocumentRow> parents, CallLog log)
        {
            log.Calls.Add($"vote {string.Join(' ', parents.Select(parent => parent.Key))}");
            return Task.FromResult(parents.Select(parent => parent.Key == 1 ? "WITHOUT_VOTE" : null).ToList());
        }
    }

    [Resolvers("Paragraph")]
    public static class ParagraphResolvers
    {
        public static IReadOnlyList<DocumentRow> Document(IReadOnlyList<ParagraphRow> parents, CallLog log)
        {
            log.Calls.Add($"document {string.Join(' ', parents.Select(parent => parent.Key))}");
            return [.. parents.Select(parent => Documents.First(row => row.Key == parent.DocumentKey))];
        }
    }

    [Resolvers("Node")]
    public static class NodeResolvers
    {
        public static string Id(object parent) => parent is DocumentRow row ? $"d{row.Key}" : $"p{((ParagraphRow)parent).Key}";
    }
}
