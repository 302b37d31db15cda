using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Languages;
using UnGraphQL.Documents.Exchange;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Graph;

[Resolvers("CitationGraphNode")]
internal static class CitationGraphNodeResolvers
{
    public static ReferenceKind Kind(CitationNodeRow parent) =>
        DocumentSymbol.TryParse(parent.Symbol, out var symbol) ? symbol.Kind : ReferenceKind.Other;

    public static string? Undocs(CitationNodeRow parent, Language? language) => ReferenceLinks.Of(parent.Symbol, language ?? Language.En)?.ToString();

    public static IReadOnlyList<DocumentRow?> Document(IReadOnlyList<CitationNodeRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.WorkId, ids => DocumentQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<int> CitingDocuments(IReadOnlyList<CitationNodeRow> parents, DatasetReader dataset)
    {
        var counts = new CitationNetwork(dataset.Context).CitingDocuments([.. parents.DistinctBy(parent => parent.Symbol)]);
        return [.. parents.Select(parent => counts.GetValueOrDefault(parent.Symbol))];
    }
}
