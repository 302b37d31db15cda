using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>Pages of paragraphs, wherever they are listed.</summary>
internal sealed class ParagraphPages(DatasetReader dataset, Selection selection, PageArguments page, ParagraphFilterInput? where = null)
{
    public Connection<ParagraphRow> Root(IReadOnlyList<ParagraphSortInput>? order) => Pager(ParagraphOrder.Of(order)).Root(
        () => ParagraphQueries.Sources(dataset.Context, ParagraphFilter.Apply(dataset, dataset.Context.Paragraphs, where)),
        Shape("paragraphs"));

    /// <summary>Of works; in the order of the document.</summary>
    public IReadOnlyList<Connection<ParagraphRow>> OfWorks(IReadOnlyList<long> works) => OfWorks(
        works,
        "paragraphs of works",
        (all, _) => all,
        where is null ? (all, values) => all.Where(paragraph => paragraph.Position < values.Limit) : null); // Positions count all of them.

    /// <summary>Of the main text of works, without items; in the order of the document.</summary>
    public IReadOnlyList<Connection<ParagraphRow>> OfMainText(IReadOnlyList<long> works, ParagraphKind kind) => OfWorks(
        works,
        $"{kind} of works",
        (all, _) => all.Where(paragraph => paragraph.Kind == kind && paragraph.Depth == 0 && paragraph.IsMainText));

    /// <summary>Items directly below paragraphs; in the order of the document.</summary>
    public IReadOnlyList<Connection<ParagraphRow>> OfParagraphs(IReadOnlyList<long> uppers)
    {
        var context = dataset.Context;
        var filtered = ParagraphFilter.Apply(dataset, context.Paragraphs, where);
        return Pager(ParagraphOrder.InDocument).Nested(
            values => from paragraph in filtered.Where(paragraph => values.Ids.Contains(paragraph.ParentId!.Value)) // A null is in no list.
                      join work in context.Works on paragraph.WorkId equals work.Id
                      select new ParagraphSource { Paragraph = paragraph, Work = work, ParentId = paragraph.ParentId!.Value },
            uppers,
            values => context.Paragraphs.Where(paragraph => values.Ids.Contains(paragraph.Id)).Select(paragraph => paragraph.Id),
            Shape("items of paragraphs"));
    }

    /// <param name="few">Narrows to the first ones of each work; null when their positions do not tell.</param>
    private IReadOnlyList<Connection<ParagraphRow>> OfWorks(IReadOnlyList<long> works, string name, Narrowing narrow, Narrowing? few = null)
    {
        var context = dataset.Context;
        return Pager(ParagraphOrder.InDocument).Nested(
            values => Items(narrow, values),
            works,
            values => context.Works.Where(work => values.Ids.Contains(work.Id)).Select(work => work.Id),
            Shape(name),
            few is null ? null : values => Items(few, values));

        IQueryable<ParagraphSource> Items(Narrowing narrow, QueryValues values)
        {
            var filtered = ParagraphFilter.Apply(dataset, narrow(context.Paragraphs.Where(paragraph => values.Ids.Contains(paragraph.WorkId)), values), where);
            return from paragraph in filtered
                   join work in context.Works on paragraph.WorkId equals work.Id
                   select new ParagraphSource { Paragraph = paragraph, Work = work, ParentId = paragraph.WorkId };
        }
    }

    private delegate IQueryable<Paragraph> Narrowing(IQueryable<Paragraph> paragraphs, QueryValues values);

    /// <summary>A filtered list is composed anew each time.</summary>
    private string? Shape(string name) => where is null ? name : null;

    private Pager<ParagraphSource, ParagraphRow> Pager(Order<ParagraphSource, ParagraphRow> order)
    {
        var connection = new ConnectionSelection(selection);
        var texts = ParagraphQueries.Lean(connection.Rows, page.HasCursor || connection.WantsCursors);
        return new(dataset.Context, order, page, connection, (shape, values, window) => ParagraphQueries.Read(dataset.Context, shape, values, window, texts));
    }
}
