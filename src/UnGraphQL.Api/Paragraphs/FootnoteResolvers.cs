using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.CrossReferences;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Languages;
using UnGraphQL.Api.Nodes;
using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Statements;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Paragraphs;

[Resolvers("Footnote")]
internal static class FootnoteResolvers
{
    public static string Id(FootnoteRow parent) => new GlobalId("Footnote", $"{parent.WorkKey}#{parent.Address}").ToString();

    public static byte[]? Text(FootnoteRow parent, Language? language) => parent.In(language).Text;

    public static Language? ServedLanguage(FootnoteRow parent, Language? language) => parent.In(language).TextLanguage;

    public static IReadOnlyList<DocumentRow?> Document(IReadOnlyList<FootnoteRow> parents, Selection selection, DatasetReader dataset) =>
        TextRows.OfEach(parents, parent => parent.WorkId, ids => DocumentQueries.ByIds(dataset.Context, ids, [selection]));

    public static IReadOnlyList<IReadOnlyList<ParagraphRow>> Paragraphs(IReadOnlyList<FootnoteRow> parents, Selection selection, DatasetReader dataset)
    {
        var context = dataset.Context;
        var paragraphs = ParagraphQueries.Read(context, "paragraphs of notes", new QueryValues { Ids = Keys(parents) }, Calling, ParagraphQueries.Lean([selection]))
            .ToLookup(row => row.ParentId);
        return [.. parents.Select(parent => paragraphs[parent.RowId].ToArray())];

        IQueryable<ParagraphSource> Calling(QueryValues values) =>
            from anchor in context.FootnoteAnchors.Where(anchor => values.Ids.Contains(anchor.FootnoteId))
            join paragraph in context.Paragraphs on anchor.ParagraphId equals paragraph.Id
            join work in context.Works on paragraph.WorkId equals work.Id
            orderby anchor.FootnoteId, paragraph.Position
            select new ParagraphSource { Paragraph = paragraph, Work = work, ParentId = anchor.FootnoteId };
    }

    public static IReadOnlyList<Connection<ReferenceRow>> References(
        IReadOnlyList<FootnoteRow> parents, int? first, string? after, int? last, string? before, CrossReferenceFilterInput? where, Selection selection, DatasetReader dataset) =>
        new CrossReferencePages(dataset, selection, PageArguments.Of(first, after, last, before), where).InFootnotes(Keys(parents));

    private static long[] Keys(IReadOnlyList<FootnoteRow> parents) => [.. parents.Select(parent => parent.RowId)];
}
