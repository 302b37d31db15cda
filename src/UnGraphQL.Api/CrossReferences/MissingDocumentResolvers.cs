using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Paging;
using UnGraphQL.Documents.Exchange;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.CrossReferences;

[Resolvers("MissingDocument")]
internal static class MissingDocumentResolvers
{
    public static string? Undocs(MissingDocumentRow parent, Language? language) =>
        DocumentSymbol.TryParse(parent.Symbol, out var symbol) ? ReferenceLinks.Of(symbol, language ?? Language.En)?.ToString() : null;

    public static IReadOnlyList<Connection<ReferenceRow>> CitedBy(
        IReadOnlyList<MissingDocumentRow> parents, int? first, string? after, int? last, string? before, CrossReferenceFilterInput? where, Selection selection, DatasetReader dataset) =>
        new CrossReferencePages(dataset, selection, PageArguments.Of(first, after, last, before), where).ToMissing([.. parents.Select(parent => parent.FirstReferenceId)]);
}
