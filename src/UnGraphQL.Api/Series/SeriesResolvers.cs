using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Series;

[Resolvers("Resolution")]
internal static class SeriesResolvers
{
    public static IReadOnlyList<ResolutionSeriesRow?> Series(IReadOnlyList<DocumentRow> parents, DatasetReader dataset) => SeriesSearch.Of(dataset.Context, parents);
}
