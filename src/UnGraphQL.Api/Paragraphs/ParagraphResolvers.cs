using UnGraphQL.Api.CrossReferences;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Languages;
using UnGraphQL.Api.Nodes;
using UnGraphQL.Api.Organizations;
using UnGraphQL.Api.Paging;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Paragraphs;

[Resolvers("Paragraph")]
internal static class ParagraphResolvers
{
    public static string Id(ParagraphRow parent) => new GlobalId("Paragraph", $"{parent.WorkKey}#{parent.Address}").ToString();

    public static string? Label(ParagraphRow parent, Language? language) => language is null ? parent.Label : parent.In(language).PrintedLabel;

    public static byte[]? Text(ParagraphRow parent, Language? language) => parent.In(language).Text;

    public static Language? ServedLanguage(ParagraphRow parent, Language? language) => HeldLanguages.Served(parent.LanguageMask, language);

    public static string? OpeningPhrase(ParagraphRow parent, Language? language) => parent.In(language).OpeningPhrase;

    public static string Citation(ParagraphRow parent, Language? language) => ParagraphCitation.Of(parent.WorkSymbol, parent.Address, language);

    public static IReadOnlyList<string> Section(ParagraphRow parent, Language? language) =>
        parent.In(language).Section is { Length: > 0 } headings ? headings.Split('\n') : [];

    public static SpanRow? Span(ParagraphRow parent, Language? language) =>
        parent.In(language) is { SpanStart: { } start, SpanEnd: { } end } ? new SpanRow(start, end) : null;

    public static IReadOnlyList<DocumentRow?> Document(IReadOnlyList<ParagraphRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.WorkId, ids => DocumentQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<ParagraphRow?> Parent(IReadOnlyList<ParagraphRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.UpperId, ids => ParagraphQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<Connection<ParagraphRow>> Children(
        IReadOnlyList<ParagraphRow> parents, int? first, string? after, int? last, string? before, ParagraphFilterInput? where, Selection selection, DatasetReader dataset) =>
        new ParagraphPages(dataset, selection, PageArguments.Of(first, after, last, before), where).OfParagraphs(Keys(parents));

    public static IReadOnlyList<IReadOnlyList<FootnoteRow>> Footnotes(IReadOnlyList<ParagraphRow> parents, Selection selection, DatasetReader dataset)
    {
        var notes = FootnoteQueries.OfParagraphs(dataset.Context, Keys(parents), selection);
        return [.. parents.Select(parent => notes[parent.RowId].ToArray())];
    }

    public static IReadOnlyList<IReadOnlyList<FootnoteCallRow>> FootnoteCalls(IReadOnlyList<ParagraphRow> parents, Language? language, DatasetReader dataset)
    {
        var calls = FootnoteQueries.CallsOf(dataset.Context, Keys(parents));
        return [.. parents.Select(parent => calls[parent.RowId].Where(call => call.Language == HeldLanguages.Served(parent.LanguageMask, language)).ToArray())];
    }

    public static IReadOnlyList<Connection<ReferenceRow>> References(
        IReadOnlyList<ParagraphRow> parents, int? first, string? after, int? last, string? before, CrossReferenceFilterInput? where, Selection selection, DatasetReader dataset) =>
        new CrossReferencePages(dataset, selection, PageArguments.Of(first, after, last, before), where).InParagraphs(Keys(parents));

    public static IReadOnlyList<Connection<InternalReferenceRow>> InternalReferences(
        IReadOnlyList<ParagraphRow> parents, int? first, string? after, int? last, string? before, InternalReferenceFilterInput? where, Selection selection, DatasetReader dataset) =>
        new InternalReferencePages(dataset, selection, PageArguments.Of(first, after, last, before), where).InParagraphs(Keys(parents));

    public static IReadOnlyList<Connection<InternalReferenceRow>> ReferredToBy(
        IReadOnlyList<ParagraphRow> parents, int? first, string? after, int? last, string? before, InternalReferenceFilterInput? where, Selection selection, DatasetReader dataset) =>
        new InternalReferencePages(dataset, selection, PageArguments.Of(first, after, last, before), where).ToParagraphs(Keys(parents));

    public static IReadOnlyList<Connection<ReferenceRow>> CitedBy(
        IReadOnlyList<ParagraphRow> parents, int? first, string? after, int? last, string? before, CrossReferenceFilterInput? where, IReadOnlyList<CrossReferenceSortInput>? order, bool withItems, Selection selection, DatasetReader dataset) =>
        new CrossReferencePages(dataset, selection, PageArguments.Of(first, after, last, before), where, order).ToParagraphs(Keys(parents), withItems);

    public static IReadOnlyList<Connection<MentionRow>> Mentions(
        IReadOnlyList<ParagraphRow> parents, int? first, string? after, int? last, string? before, OrganizationMentionFilterInput? where, Selection selection, DatasetReader dataset) =>
        new MentionPages(dataset, selection, PageArguments.Of(first, after, last, before), where).InParagraphs(Keys(parents));

    private static long[] Keys(IReadOnlyList<ParagraphRow> parents) => [.. parents.Select(parent => parent.RowId)];
}
