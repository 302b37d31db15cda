using UnGraphQL.Api.Dataset;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Graph;

[Resolvers("Query")]
internal static class GraphRootResolvers
{
    public static CitationGraphRow CitationGraph(string symbol, CitationDirection direction, int depth, int limit, Selection selection, DatasetReader dataset) =>
        CitationGraphSearch.Around(dataset, symbol, direction, depth, limit, selection.Selects("edges"));

    public static CitationPathRow? CitationPath(string from, string to, int maxLength, DatasetReader dataset) => CitationPathSearch.Between(dataset, from, to, maxLength);
}
