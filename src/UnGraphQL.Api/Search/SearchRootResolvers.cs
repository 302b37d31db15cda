using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Paging;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Search;

[Resolvers("Query")]
internal static class SearchRootResolvers
{
    /// <summary>One statement for the hits, one for the documents and one for the paragraphs among them, one for the count.</summary>
    public static SearchConnectionRow Search(
        string query, int? first, string? after, int? last, string? before, SearchFilterInput? where, Selection selection, DatasetReader dataset)
    {
        var page = PageArguments.Of(first, after, last, before);
        if (SearchTerms.Parse("query", query) is not { } condition)
        {
            return SearchConnectionRow.Empty;
        }

        var connection = new ConnectionSelection(selection);
        var matches = new SearchMatches(dataset, query, condition, where);
        var order = new SearchOrder(dataset, query, where, matches);
        var pager = new Pager<SearchHit, SearchHit>(dataset.Context, order, page, connection, (_, values, window) => [.. window(values)]);
        var hits = pager.Root(matches.Ranked, null, () => matches.Found().Count());
        return new SearchConnectionRow(Edges(dataset, matches, hits, connection.Rows), hits.PageInfo, hits.TotalCount, new SearchFacetsRow(matches));
    }

    private static List<SearchEdgeRow> Edges(DatasetReader dataset, SearchMatches matches, Connection<SearchHit> hits, IReadOnlyList<Selection> rows)
    {
        var documents = DocumentQueries.ByIds(dataset.Context, hits.Nodes.Where(hit => hit.IsDocument).Select(hit => hit.WorkId), rows);
        var paragraphs = ParagraphQueries.ByIds(dataset.Context, hits.Nodes.Where(hit => !hit.IsDocument).Select(hit => hit.ParagraphId), rows);
        return [.. hits.Edges.Select(hit => new SearchEdgeRow(hit.Cursor, hit.Node, hit.Node.IsDocument ? documents[hit.Node.WorkId] : paragraphs[hit.Node.ParagraphId], matches))];
    }
}
