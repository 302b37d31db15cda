namespace UnGraphQL.Api.Graph;

/// <summary>Edges between the nodes of a graph or of a path.</summary>
internal static class CitationEdges
{
    /// <summary>All of them, heaviest first; equal ones in the order of the nodes.</summary>
    public static IReadOnlyList<CitationEdgeRow> Between(CitationNetwork network, IReadOnlyList<CitationNodeRow> nodes)
    {
        var placeOf = nodes.Select((node, place) => (node.Symbol, place)).ToDictionary(pair => pair.Symbol, pair => pair.place, StringComparer.Ordinal);
        var symbolOf = nodes.Where(node => node.WorkId is not null).ToDictionary(node => node.WorkId ?? 0, node => node.Symbol);
        return
        [
            .. network.Between(nodes)
                .GroupBy(part => (Source: symbolOf[part.WorkId], Target: part.MissingSymbol ?? symbolOf[part.TargetWorkId ?? 0]))
                .Select(parts => Edge(parts.Key.Source, parts.Key.Target, [.. parts]))
                .OrderByDescending(edge => edge.Weight)
                .ThenBy(edge => placeOf[edge.Source])
                .ThenBy(edge => placeOf[edge.Target]),
        ];
    }

    private static CitationEdgeRow Edge(string source, string target, IReadOnlyList<EdgePartRow> parts) => new(
        source,
        target,
        parts.Sum(part => part.Citations),
        [.. parts.Where(part => part.Action is not null).OrderByDescending(part => part.Citations).ThenBy(part => part.Action).Select(part => part.Action ?? default)],
        parts.Min(part => part.FirstReferenceId));
}
