using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Paging;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Data.Search;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Search;

/// <summary>Pages of a search: one statement for the hits, one for the documents and one for the paragraphs among them, one for the count.</summary>
internal sealed class SearchPages(DatasetReader dataset, Selection selection, PageArguments page, string query, SearchFilterInput? where)
{
    private readonly ConnectionSelection _connection = new(selection);

    /// <summary>What has all the words; where nothing has, what has some.</summary>
    public SearchConnectionRow Root()
    {
        if (SearchTerms.Parse("query", query) is not { } all)
        {
            return SearchConnectionRow.Empty;
        }

        var some = LooseQuery.Parse(query);
        if (some is not null && page.Near is { } cursor && SearchOrder.IsOfSome(cursor))
        {
            return Read(some, hasAllWords: false);
        }

        var found = Read(all, hasAllWords: true);
        return some is not null && !page.HasCursor && IsEmpty(found) ? Read(some, hasAllWords: false) : found;
    }

    /// <summary>Where neither hits nor their number were asked for, a statement looks.</summary>
    private bool IsEmpty(SearchConnectionRow found) =>
        _connection.WantsTotalCount ? found.TotalCount == 0
        : _connection.WantsRows && page.Size > 0 ? found.Edges.Count == 0
        : found.Facets.Matches?.Found().Any() == false;

    private SearchConnectionRow Read(SearchCondition condition, bool hasAllWords)
    {
        var matches = new SearchMatches(dataset, query, condition, where);
        var order = new SearchOrder(dataset, query, where, matches, hasAllWords);
        var pager = new Pager<SearchHit, SearchHit>(dataset.Context, order, page, _connection, (_, values, window) => [.. window(values)]);
        var hits = pager.Root(matches.Ranked, null, () => matches.Found().Count());
        return new SearchConnectionRow(Edges(hits, matches), hits.PageInfo, hits.TotalCount, hasAllWords, new SearchFacetsRow(matches));
    }

    private List<SearchEdgeRow> Edges(Connection<SearchHit> hits, SearchMatches matches)
    {
        var documents = DocumentQueries.ByIds(dataset.Context, hits.Nodes.Where(hit => hit.IsDocument).Select(hit => hit.WorkId), _connection.Rows);
        var paragraphs = ParagraphQueries.ByIds(dataset.Context, hits.Nodes.Where(hit => !hit.IsDocument).Select(hit => (long?)hit.ParagraphId), _connection.Rows);
        return [.. hits.Edges.Select(hit => new SearchEdgeRow(hit.Cursor, hit.Node, hit.Node.IsDocument ? documents[hit.Node.WorkId] : paragraphs[hit.Node.ParagraphId], matches))];
    }
}
