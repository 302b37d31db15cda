using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Documents.Symbols;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Graph;

/// <summary>The neighbourhood of a document, read with one statement for each step away from it and one for the edges.</summary>
internal static class CitationGraphSearch
{
    private const int MaxDepth = 3;

    private const int MaxNodes = 500;

    /// <summary>Edges for each node that is allowed: more are no picture.</summary>
    private const int EdgesPerNode = 10;

    /// <param name="wantsEdges">Whether anybody asks for the edges.</param>
    /// <exception cref="GraphQLException">A number is out of its range.</exception>
    public static CitationGraphRow Around(DatasetReader dataset, string symbol, CitationDirection direction, int depth, int limit, bool wantsEdges)
    {
        LimitExceeded.Check("depth", depth, MaxDepth, "graphDepth");
        LimitExceeded.Check("limit", limit, MaxNodes, "graphNodes");
        if (Find(dataset, symbol) is not { } root)
        {
            return new CitationGraphRow([], [], Truncated: false);
        }

        var network = new CitationNetwork(dataset.Context);
        var nodes = new List<CitationNodeRow> { root };
        var (nearer, truncated) = (nodes.ToArray(), false);
        for (var distance = 1; distance <= depth && nearer.Length > 0 && !truncated; distance++)
        {
            var free = limit - nodes.Count;
            var found = network.Neighbours(nearer, direction, nodes.Select(node => node.Symbol), free + 1);
            nearer = [.. found.Take(free).Select(one => new CitationNodeRow(one.WorkId, one.Symbol, distance))];
            truncated = found.Count > free;
            nodes.AddRange(nearer);
        }

        var edges = wantsEdges ? CitationEdges.Between(network, nodes) : [];
        var most = limit * EdgesPerNode;
        return new CitationGraphRow(nodes, [.. edges.Take(most)], truncated || edges.Count > most);
    }

    /// <summary>By any printed form when it is held, by its symbol when it is not; null for what is no symbol.</summary>
    public static CitationNodeRow? Find(DatasetReader dataset, string symbol) =>
        DocumentQueries.BySymbol(dataset.Context, symbol, []) is { Symbol: { } held } document ? new CitationNodeRow(document.RowId, held, 0)
        : DocumentSymbol.TryParse(symbol, out var missing) ? new CitationNodeRow(null, missing.Key, 0)
        : null;
}
