using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Dataset;

[Resolvers("Query")]
internal static class DatasetRootResolvers
{
    public static DatasetRow Dataset(DatasetReader dataset, Selection selection) => DatasetResolvers.Read(dataset.Context, selection);
}
