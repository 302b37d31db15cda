using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Languages;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Diagnostics;

[Resolvers("Diagnostic")]
internal static class DiagnosticResolvers
{
    public static IReadOnlyList<DocumentRow?> Document(IReadOnlyList<DiagnosticRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.WorkId, ids => DocumentQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<ParagraphRow?> Paragraph(IReadOnlyList<DiagnosticRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.ParagraphId, ids => ParagraphQueries.ByIds(dataset.Context, ids, [selection]));
}
