namespace UnGraphQL.Api.Graph;

/// <summary>A document of a citation graph, held or not.</summary>
/// <param name="WorkId">Database key; null when it is not held.</param>
/// <param name="Symbol">Canonical; no other node has it.</param>
/// <param name="Distance">Citations between it and the document that the graph is of.</param>
internal sealed record CitationNodeRow(long? WorkId, string Symbol, int Distance);
