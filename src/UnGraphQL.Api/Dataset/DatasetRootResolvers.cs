using UnGraphQL.Data;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Dataset;

[Resolvers("Query")]
internal static class DatasetRootResolvers
{
    public static DatasetRow Dataset(UnGraphQLContext context, Selection selection) => DatasetResolvers.Read(context, selection);
}
