using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>Pages of references, wherever they are listed.</summary>
internal sealed class CrossReferencePages(DatasetReader dataset, Selection selection, PageArguments page, CrossReferenceFilterInput? where)
{
    private static readonly OrderKey<ReferenceSource, ReferenceRow> Document =
        new OrderKey<ReferenceSource, ReferenceRow, string>("document", source => source.Work.SortKey, row => row.WorkSortKey);

    private static readonly OrderKey<ReferenceSource, ReferenceRow> Key =
        new OrderKey<ReferenceSource, ReferenceRow, string>("key", source => source.Work.Key, row => row.WorkKey);

    private static readonly OrderKey<ReferenceSource, ReferenceRow> Position =
        new OrderKey<ReferenceSource, ReferenceRow, int>("position", source => source.Reference.Position, row => row.Position);

    private static readonly Order<ReferenceSource, ReferenceRow> InDocument = new(Position);

    private static readonly Order<ReferenceSource, ReferenceRow> ByDocument = new(Document, Key, Position);

    public Connection<ReferenceRow> Root()
    {
        var items = References().Join(
            dataset.Context.Works,
            reference => reference.WorkId,
            work => work.Id,
            (reference, work) => new ReferenceSource { Reference = reference, Work = work, ParentId = 0 });
        return Pager(ByDocument).Root(items);
    }

    /// <summary>Those that works make, in the order of the document.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> OfWorks(IReadOnlyList<long> works)
    {
        var keys = works.Distinct().ToArray();
        var items =
            from reference in References().Where(reference => keys.Contains(reference.WorkId))
            join work in dataset.Context.Works on reference.WorkId equals work.Id
            select new ReferenceSource { Reference = reference, Work = work, ParentId = reference.WorkId };
        return Pager(InDocument).Nested(items, works, Works(keys));
    }

    /// <summary>Those made to works, the citing documents by symbol.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> ToWorks(IReadOnlyList<long> works)
    {
        var keys = works.Distinct().ToArray();
        var targets = keys.Select(key => (long?)key).ToArray();
        var items =
            from reference in References().Where(reference => targets.Contains(reference.TargetWorkId))
            join work in dataset.Context.Works on reference.WorkId equals work.Id
            select new ReferenceSource { Reference = reference, Work = work, ParentId = reference.TargetWorkId!.Value }; // Those without are left out above.
        return Pager(ByDocument).Nested(items, works, Works(keys));
    }

    /// <summary>Those made to the very paragraphs, the citing documents by symbol.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> ToParagraphs(IReadOnlyList<long> paragraphs)
    {
        var keys = paragraphs.Distinct().ToArray();
        var targets = keys.Select(key => (long?)key).ToArray();
        var items =
            from reference in References().Where(reference => targets.Contains(reference.TargetParagraphId))
            join work in dataset.Context.Works on reference.WorkId equals work.Id
            select new ReferenceSource { Reference = reference, Work = work, ParentId = reference.TargetParagraphId!.Value }; // Those without are left out above.
        return Pager(ByDocument).Nested(items, paragraphs, Paragraphs(keys));
    }

    /// <summary>Those in the text of paragraphs and in the notes they call, in the order of the document.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> InParagraphs(IReadOnlyList<long> paragraphs)
    {
        var keys = paragraphs.Distinct().ToArray();
        var items =
            from place in ReferenceQueries.Places(dataset.Context, dataset.Context.CrossReferences, keys)
            join reference in References() on place.ItemId equals reference.Id
            join work in dataset.Context.Works on reference.WorkId equals work.Id
            select new ReferenceSource { Reference = reference, Work = work, ParentId = place.ParagraphId };
        return Pager(InDocument).Nested(items, paragraphs, Paragraphs(keys));
    }

    public IReadOnlyList<Connection<ReferenceRow>> InFootnotes(IReadOnlyList<long> footnotes)
    {
        var keys = footnotes.Distinct().ToArray();
        var notes = keys.Select(key => (long?)key).ToArray();
        var items =
            from reference in References().Where(reference => notes.Contains(reference.FootnoteId))
            join work in dataset.Context.Works on reference.WorkId equals work.Id
            select new ReferenceSource { Reference = reference, Work = work, ParentId = reference.FootnoteId!.Value }; // Those without are left out above.
        var parents = dataset.Context.Footnotes.Where(note => keys.Contains(note.Id)).Select(note => note.Id);
        return Pager(InDocument).Nested(items, footnotes, parents);
    }

    private IQueryable<CrossReference> References() => CrossReferenceFilter.Apply(dataset, ReferenceQueries.Citations(dataset.Context), where);

    private IQueryable<long> Works(long[] keys) => dataset.Context.Works.Where(work => keys.Contains(work.Id)).Select(work => work.Id);

    private IQueryable<long> Paragraphs(long[] keys) => dataset.Context.Paragraphs.Where(paragraph => keys.Contains(paragraph.Id)).Select(paragraph => paragraph.Id);

    private Pager<ReferenceSource, ReferenceRow> Pager(Order<ReferenceSource, ReferenceRow> order)
    {
        var connection = new ConnectionSelection(selection);
        var texts = ReferenceQueries.Texts(connection.Rows);
        return new(order, page, connection, window => ReferenceQueries.Read(dataset.Context, window, texts));
    }
}
