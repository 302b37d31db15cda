using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.CrossReferences;

[Resolvers("ParsedCitation")]
internal static class ParsedCitationResolvers
{
    public static IReadOnlyList<DocumentRow?> Target(IReadOnlyList<ParsedCitationRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = DocumentQueries.ByIds(dataset.Context, parents.Select(parent => parent.TargetWorkId).OfType<long>(), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.TargetWorkId ?? 0))];
    }
}
