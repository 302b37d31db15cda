using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>Pages of paragraphs, wherever they are listed.</summary>
internal sealed class ParagraphPages(DatasetReader dataset, Selection selection, PageArguments page, ParagraphFilterInput? where = null)
{
    public Connection<ParagraphRow> Root(IReadOnlyList<ParagraphSortInput>? order)
    {
        var paragraphs = ParagraphFilter.Apply(dataset, dataset.Context.Paragraphs, where);
        return Pager(ParagraphOrder.Of(order)).Root(ParagraphQueries.Sources(dataset.Context, paragraphs));
    }

    /// <summary>Of works; in the order of the document.</summary>
    /// <param name="paragraphs">Narrows them.</param>
    public IReadOnlyList<Connection<ParagraphRow>> OfWorks(IReadOnlyList<long> works, Func<IQueryable<Paragraph>, IQueryable<Paragraph>>? paragraphs = null)
    {
        var keys = works.Distinct().ToArray();
        var all = dataset.Context.Paragraphs.Where(paragraph => keys.Contains(paragraph.WorkId));
        var filtered = ParagraphFilter.Apply(dataset, paragraphs?.Invoke(all) ?? all, where);
        var items =
            from paragraph in filtered
            join work in dataset.Context.Works on paragraph.WorkId equals work.Id
            select new ParagraphSource { Paragraph = paragraph, Work = work, ParentId = paragraph.WorkId };
        var parents = dataset.Context.Works.Where(work => keys.Contains(work.Id)).Select(work => work.Id);
        return Pager(ParagraphOrder.InDocument).Nested(items, works, parents);
    }

    /// <summary>Items directly below paragraphs; in the order of the document.</summary>
    public IReadOnlyList<Connection<ParagraphRow>> OfParagraphs(IReadOnlyList<long> uppers)
    {
        var keys = uppers.Distinct().Select(key => (long?)key).ToArray();
        var items =
            from paragraph in dataset.Context.Paragraphs.Where(paragraph => keys.Contains(paragraph.ParentId))
            join work in dataset.Context.Works on paragraph.WorkId equals work.Id
            select new ParagraphSource { Paragraph = paragraph, Work = work, ParentId = paragraph.ParentId!.Value }; // Those without are left out above.
        var parents = dataset.Context.Paragraphs.Where(paragraph => keys.Contains(paragraph.Id)).Select(paragraph => paragraph.Id);
        return Pager(ParagraphOrder.InDocument).Nested(items, uppers, parents);
    }

    private Pager<ParagraphSource, ParagraphRow> Pager(Order<ParagraphSource, ParagraphRow> order)
    {
        var connection = new ConnectionSelection(selection);
        var texts = ParagraphQueries.Texts(connection.Rows);
        return new(order, page, connection, window => ParagraphQueries.Read(dataset.Context, window, texts));
    }
}
