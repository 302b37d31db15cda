namespace UnGraphQL.Api.Graph;

/// <param name="Nodes">From the citing end to the one cited.</param>
/// <param name="Edges">From each node to the next one.</param>
internal sealed record CitationPathRow(IReadOnlyList<CitationNodeRow> Nodes, IReadOnlyList<CitationEdgeRow> Edges)
{
    public int Length => Edges.Count;
}
