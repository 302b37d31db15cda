using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Paging;
using UnGraphQL.Documents.Exchange;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.CrossReferences;

[Resolvers("MissingDocument")]
internal static class MissingDocumentResolvers
{
    public static string? Undocs(MissingDocumentRow parent, Language? language) => ReferenceLinks.Of(parent.Symbol, language ?? Language.En)?.ToString();

    public static IReadOnlyList<Connection<ReferenceRow>> CitedBy(
        IReadOnlyList<MissingDocumentRow> parents, int? first, string? after, int? last, string? before, CrossReferenceFilterInput? where, IReadOnlyList<CrossReferenceSortInput>? order, Selection selection, DatasetReader dataset) =>
        new CrossReferencePages(dataset, selection, PageArguments.Of(first, after, last, before), where, order).ToMissing([.. parents.Select(parent => parent.FirstReferenceId)]);
}
