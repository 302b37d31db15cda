using UnGraphQL.Api.CrossReferences;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Series;

[Resolvers("SeriesMember")]
internal static class SeriesMemberResolvers
{
    public static IReadOnlyList<DocumentRow?> Document(IReadOnlyList<SeriesMemberRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = DocumentQueries.ByIds(dataset.Context, parents.Select(parent => parent.WorkId).OfType<long>(), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.WorkId ?? 0))];
    }

    public static IReadOnlyList<ReferenceRow?> Recall(IReadOnlyList<SeriesMemberRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = ReferenceQueries.ByIds(dataset.Context, parents.Select(parent => parent.RecallId).OfType<long>(), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.RecallId ?? 0))];
    }
}
