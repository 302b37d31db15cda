using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Diagnostics;
using UnGraphQL.Api.Documents;
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

    public static IReadOnlyList<DocumentRow?> Source(IReadOnlyList<ReferenceRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = DocumentQueries.ByIds(dataset.Context, parents.Select(parent => parent.WorkId), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.WorkId))];
    }

    public static IReadOnlyList<ParagraphRow?> Paragraph(IReadOnlyList<ReferenceRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = ParagraphQueries.ByIds(dataset.Context, parents.Select(parent => parent.ParagraphId), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.ParagraphId ?? 0))];
    }

    public static IReadOnlyList<FootnoteRow?> Footnote(IReadOnlyList<ReferenceRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = FootnoteQueries.ByIds(dataset.Context, parents.Select(parent => parent.FootnoteId), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.FootnoteId ?? 0))];
    }

    public static IReadOnlyList<DocumentRow?> Target(IReadOnlyList<ReferenceRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = DocumentQueries.ByIds(dataset.Context, parents.Select(parent => parent.TargetWorkId).OfType<long>(), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.TargetWorkId ?? 0))];
    }

    public static IReadOnlyList<ParagraphRow?> TargetParagraph(IReadOnlyList<ReferenceRow> parents, Selection selection, DatasetReader dataset)
    {
        var rows = ParagraphQueries.ByIds(dataset.Context, parents.Select(parent => parent.TargetParagraphId), [selection]);
        return [.. parents.Select(parent => rows.GetValueOrDefault(parent.TargetParagraphId ?? 0))];
    }

    public static IReadOnlyList<IReadOnlyList<DiagnosticRow>> Diagnostics(IReadOnlyList<ReferenceRow> parents, DatasetReader dataset)
    {
        var diagnostics = DiagnosticQueries.OfReferences(dataset.Context, [.. parents.Select(parent => parent.RowId)]);
        return [.. parents.Select(parent => diagnostics[parent.RowId].ToArray())];
    }
}
