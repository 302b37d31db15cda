using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Diagnostics;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Languages;
using UnGraphQL.Api.Nodes;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.CrossReferences;

[Resolvers("CrossReference")]
internal static class CrossReferenceResolvers
{
    public static string Id(ReferenceRow parent) => new GlobalId("CrossReference", $"{parent.WorkKey}#{parent.Address}@{parent.Ordinal}").ToString();

    public static byte[]? RawText(ReferenceRow parent, Language? language) => parent.In(language).RawText;

    public static SpanRow? Span(ReferenceRow parent, Language? language) =>
        parent.In(language) is { SpanStart: { } start, SpanEnd: { } end } ? new SpanRow(start, end) : null;

    public static Language? ServedLanguage(ReferenceRow parent, Language? language) => parent.In(language).TextLanguage;

    public static IReadOnlyList<string> Candidates(ReferenceRow parent) =>
        parent.CandidateLines is { Length: > 0 } lines ? lines.Split('\n') : [];

    public static CitationRule? FoundBy(ReferenceRow parent) => Rule(parent.BodyRule);

    internal static CitationRule? Rule(string? name) => Enum.TryParse<CitationRule>(name, ignoreCase: true, out var rule) ? rule : null;

    public static IReadOnlyList<DocumentRow?> Source(IReadOnlyList<ReferenceRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.WorkId, ids => DocumentQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<ParagraphRow?> Paragraph(IReadOnlyList<ReferenceRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.ParagraphId, ids => ParagraphQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<FootnoteRow?> Footnote(IReadOnlyList<ReferenceRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.FootnoteId, ids => FootnoteQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<DocumentRow?> Target(IReadOnlyList<ReferenceRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.TargetWorkId, ids => DocumentQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<ParagraphRow?> TargetParagraph(IReadOnlyList<ReferenceRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.TargetParagraphId, ids => ParagraphQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<IReadOnlyList<DiagnosticRow>> Diagnostics(IReadOnlyList<ReferenceRow> parents, DatasetReader dataset)
    {
        var diagnostics = DiagnosticQueries.OfReferences(dataset.Context, [.. parents.Select(parent => parent.RowId)]);
        return [.. parents.Select(parent => diagnostics[parent.RowId].ToArray())];
    }
}
