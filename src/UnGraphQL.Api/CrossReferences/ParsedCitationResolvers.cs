using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Languages;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.CrossReferences;

[Resolvers("ParsedCitation")]
internal static class ParsedCitationResolvers
{
    public static IReadOnlyList<DocumentRow?> Target(IReadOnlyList<ParsedCitationRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.TargetWorkId, ids => DocumentQueries.ByIds(dataset.Context, ids, [selection]));
}
