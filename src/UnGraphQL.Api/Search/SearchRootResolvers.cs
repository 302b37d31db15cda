using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Search;

[Resolvers("Query")]
internal static class SearchRootResolvers
{
    public static SearchConnectionRow Search(
        string query, int? first, string? after, int? last, string? before, SearchFilterInput? where, Selection selection, DatasetReader dataset) =>
        new SearchPages(dataset, selection, PageArguments.Of(first, after, last, before), query, where).Root();
}
