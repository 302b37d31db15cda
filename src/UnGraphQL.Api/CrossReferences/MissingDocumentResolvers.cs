using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Paging;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.CrossReferences;

[Resolvers("MissingDocument")]
internal static class MissingDocumentResolvers
{
    public static string? Undocs(MissingDocumentRow parent, Language? language) => OfficialLinks.Undocs(parent.Symbol, language ?? Language.En);

    public static IReadOnlyList<Connection<ReferenceRow>> CitedBy(
        IReadOnlyList<MissingDocumentRow> parents, int? first, string? after, int? last, string? before, CrossReferenceFilterInput? where, Selection selection, DatasetReader dataset) =>
        new CrossReferencePages(dataset, selection, PageArguments.Of(first, after, last, before), where).ToMissing([.. parents.Select(parent => parent.FirstReferenceId)]);
}
