using UnGraphQL.Api.Paging;

namespace UnGraphQL.Api.Search;

/// <summary>A page of a search.</summary>
/// <param name="TotalCount">0 when it was not selected.</param>
internal sealed record SearchConnectionRow(IReadOnlyList<SearchEdgeRow> Edges, PageInfo PageInfo, int TotalCount, bool AllWords, SearchFacetsRow Facets)
{
    public static readonly SearchConnectionRow Empty = new([], new PageInfo(false, false, null, null), 0, true, new SearchFacetsRow(null));

    public IReadOnlyList<object> Nodes => [.. Edges.Select(edge => edge.Node)];
}
