using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Nodes;

[Resolvers("Query")]
internal static class NodeRootResolvers
{
    public static object? Node(string id, Selection selection, DatasetReader dataset) => new NodeQueries(dataset, selection).ByIds([id])[0];

    public static IReadOnlyList<object?> Nodes(IReadOnlyList<string> ids, Selection selection, DatasetReader dataset)
    {
        PageArguments.CheckSize("ids", ids.Count);
        return new NodeQueries(dataset, selection).ByIds(ids);
    }
}
