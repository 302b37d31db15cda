using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Languages;
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

    public static Language? ServedLanguage(InternalReferenceRow parent, Language? language) => parent.In(language).TextLanguage;

    public static IReadOnlyList<DocumentRow?> Document(IReadOnlyList<InternalReferenceRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.WorkId, ids => DocumentQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<ParagraphRow?> Paragraph(IReadOnlyList<InternalReferenceRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.ParagraphId, ids => ParagraphQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<FootnoteRow?> Footnote(IReadOnlyList<InternalReferenceRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.FootnoteId, ids => FootnoteQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<ParagraphRow?> TargetParagraph(IReadOnlyList<InternalReferenceRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.TargetParagraphId, ids => ParagraphQueries.ByIds(dataset.Context, ids, [selection]));
}
