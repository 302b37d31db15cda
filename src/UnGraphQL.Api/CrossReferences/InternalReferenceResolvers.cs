using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Nodes;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.CrossReferences;

[Resolvers("InternalReference")]
internal static class InternalReferenceResolvers
{
    public static string Id(InternalReferenceRow parent) => new GlobalId("InternalReference", $"{parent.WorkKey}#{parent.Address}@{parent.Ordinal}").ToString();

    public static byte[]? RawText(InternalReferenceRow parent, Language? language) => parent.In(language).RawText;

    public static SpanRow? Span(InternalReferenceRow parent, Language? language) =>
        parent.In(language) is { SpanStart: { } start, SpanEnd: { } end } ? new SpanRow(start, end) : null;

    public static IReadOnlyList<DocumentRow?> Document(IReadOnlyList<InternalReferenceRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = DocumentQueries.ByIds(dataset.Context, parents.Select(parent => parent.WorkId), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.WorkId))];
    }

    public static IReadOnlyList<ParagraphRow?> Paragraph(IReadOnlyList<InternalReferenceRow> parents, Selection selection, DatasetReader dataset) =>
        Paragraphs(parents, selection, dataset, parent => parent.ParagraphId);

    public static IReadOnlyList<FootnoteRow?> Footnote(IReadOnlyList<InternalReferenceRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = FootnoteQueries.ByIds(dataset.Context, parents.Select(parent => parent.FootnoteId), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.FootnoteId ?? 0))];
    }

    public static IReadOnlyList<ParagraphRow?> TargetParagraph(IReadOnlyList<InternalReferenceRow> parents, Selection selection, DatasetReader dataset) =>
        Paragraphs(parents, selection, dataset, parent => parent.TargetParagraphId);

    private static IReadOnlyList<ParagraphRow?> Paragraphs(
        IReadOnlyList<InternalReferenceRow> parents, Selection selection, DatasetReader dataset, Func<InternalReferenceRow, long?> key)
    {
        var rows = ParagraphQueries.ByIds(dataset.Context, parents.Select(key), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(key(parent) ?? 0))];
    }
}
