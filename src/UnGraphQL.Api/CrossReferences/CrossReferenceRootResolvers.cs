using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.CrossReferences;

[Resolvers("Query")]
internal static class CrossReferenceRootResolvers
{
    public static Connection<ReferenceRow> CrossReferences(
        int? first, string? after, int? last, string? before, CrossReferenceFilterInput? where, IReadOnlyList<CrossReferenceSortInput>? order, Selection selection, DatasetReader dataset) =>
        new CrossReferencePages(dataset, selection, PageArguments.Of(first, after, last, before), where, order).Root();

    public static Connection<MissingDocumentRow> MissingDocuments(
        int? first, string? after, int? last, string? before, CrossReferenceFilterInput? where, IReadOnlyList<MissingDocumentSortInput>? order, Selection selection, DatasetReader dataset) =>
        MissingDocumentPages.Root(dataset, PageArguments.Of(first, after, last, before), where, order, selection);

    public static IReadOnlyList<ParsedCitationRow> ParseCitations(string text, Language language, string? citingBody, DatasetReader dataset) =>
        ParsedCitations.Find(dataset, text, language, citingBody);
}
