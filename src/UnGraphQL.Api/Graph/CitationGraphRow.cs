namespace UnGraphQL.Api.Graph;

/// <param name="Nodes">Nearest first, the document itself before all.</param>
/// <param name="Edges">Heaviest first.</param>
/// <param name="Truncated">Whether a limit left out something.</param>
internal sealed record CitationGraphRow(IReadOnlyList<CitationNodeRow> Nodes, IReadOnlyList<CitationEdgeRow> Edges, bool Truncated);
