using UnGraphQL.Api.CrossReferences;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Languages;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Series;

[Resolvers("SeriesMember")]
internal static class SeriesMemberResolvers
{
    public static IReadOnlyList<DocumentRow?> Document(IReadOnlyList<SeriesMemberRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.WorkId, ids => DocumentQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<ReferenceRow?> Recall(IReadOnlyList<SeriesMemberRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.RecallId, ids => ReferenceQueries.ByIds(dataset.Context, ids, [selection]));
}
