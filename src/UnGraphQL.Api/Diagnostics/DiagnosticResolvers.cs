using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Diagnostics;

[Resolvers("Diagnostic")]
internal static class DiagnosticResolvers
{
    public static IReadOnlyList<DocumentRow?> Document(IReadOnlyList<DiagnosticRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = DocumentQueries.ByIds(dataset.Context, parents.Select(parent => parent.WorkId), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.WorkId))];
    }

    public static IReadOnlyList<ParagraphRow?> Paragraph(IReadOnlyList<DiagnosticRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = ParagraphQueries.ByIds(dataset.Context, parents.Select(parent => parent.ParagraphId), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.ParagraphId ?? 0))];
    }
}
