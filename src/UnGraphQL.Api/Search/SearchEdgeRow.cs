namespace UnGraphQL.Api.Search;

/// <param name="Node">A document or a paragraph.</param>
/// <param name="Matches">The search that found it.</param>
internal sealed record SearchEdgeRow(string Cursor, SearchHit Hit, object Node, SearchMatches Matches)
{
    public double Score => Hit.Score;
}
