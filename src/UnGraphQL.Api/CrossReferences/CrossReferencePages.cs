using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>Pages of references, wherever they are listed.</summary>
/// <param name="order">Of lists that go through many documents.</param>
internal sealed class CrossReferencePages(
    DatasetReader dataset,
    Selection selection,
    PageArguments page,
    CrossReferenceFilterInput? where,
    IReadOnlyList<CrossReferenceSortInput>? order = null)
{
    private readonly UnGraphQLContext _context = dataset.Context;

    public Connection<ReferenceRow> Root() => Pager(CrossReferenceOrder.Of(order)).Root(() => ReferenceQueries.Sources(_context, References()), Shape("references"));

    /// <summary>Those that works make, in the order of the document.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> OfWorks(IReadOnlyList<long> works) => Pager(CrossReferenceOrder.InDocument).Nested(
        values => from reference in References().Where(reference => values.Ids.Contains(reference.WorkId))
                  join work in _context.Works on reference.WorkId equals work.Id
                  select new ReferenceSource { Reference = reference, Work = work, ParentId = reference.WorkId },
        works,
        Works,
        Shape("references of works"));

    /// <summary>Those made to works, the citing documents by symbol.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> ToWorks(IReadOnlyList<long> works) => Pager(CrossReferenceOrder.Of(order)).Nested(
        values => from reference in References().Where(reference => values.Ids.Contains(reference.TargetWorkId!.Value)) // A null is in no list.
                  join work in _context.Works on reference.WorkId equals work.Id
                  select new ReferenceSource { Reference = reference, Work = work, ParentId = reference.TargetWorkId!.Value },
        works,
        Works,
        Shape("references to works"));

    /// <summary>Those made to symbols that are not held, each given by one of them, the citing documents by symbol.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> ToMissing(IReadOnlyList<long> references) => Pager(CrossReferenceOrder.Of(order)).Nested(
        values => from one in _context.CrossReferences.Where(one => values.Ids.Contains(one.Id))
                  join reference in References().Where(reference => reference.Status == ReferenceStatus.Known) on one.TargetSymbol equals reference.TargetSymbol
                  join work in _context.Works on reference.WorkId equals work.Id
                  select new ReferenceSource { Reference = reference, Work = work, ParentId = one.Id },
        references,
        values => _context.CrossReferences.Where(one => values.Ids.Contains(one.Id)).Select(one => one.Id),
        Shape("references to missing"));

    /// <summary>Those that one document makes to another, each pair of documents given by one of them, in the order of the document.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> BesideEach(IReadOnlyList<long> references) => Pager(CrossReferenceOrder.InDocument).Nested(
        values => from one in _context.CrossReferences.Where(one => values.Ids.Contains(one.Id))
                  join reference in References() on one.WorkId equals reference.WorkId
                  where one.TargetWorkId == null ? reference.TargetWorkId == null && reference.TargetSymbol == one.TargetSymbol : reference.TargetWorkId == one.TargetWorkId
                  join work in _context.Works on reference.WorkId equals work.Id
                  select new ReferenceSource { Reference = reference, Work = work, ParentId = one.Id },
        references,
        values => _context.CrossReferences.Where(one => values.Ids.Contains(one.Id)).Select(one => one.Id),
        Shape("references beside each"));

    /// <summary>Those made to the very paragraphs and, if asked for, to the items in them.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> ToParagraphs(IReadOnlyList<long> paragraphs, bool withItems) => withItems ? ToItems(paragraphs) : Pager(CrossReferenceOrder.Of(order)).Nested(
        values => from reference in References().Where(reference => values.Ids.Contains(reference.TargetParagraphId!.Value)) // A null is in no list.
                  join work in _context.Works on reference.WorkId equals work.Id
                  select new ReferenceSource { Reference = reference, Work = work, ParentId = reference.TargetParagraphId!.Value },
        paragraphs,
        Paragraphs,
        Shape("references to paragraphs"));

    /// <summary>The address of an item begins with that of its paragraph; so do those of paragraphs under a heading, which are of another kind.</summary>
    private IReadOnlyList<Connection<ReferenceRow>> ToItems(IReadOnlyList<long> paragraphs) => Pager(CrossReferenceOrder.Of(order)).Nested(
        values => from paragraph in _context.Paragraphs.Where(paragraph => values.Ids.Contains(paragraph.Id))
                  join item in _context.Paragraphs on paragraph.WorkId equals item.WorkId
                  where item.Id == paragraph.Id || (item.Kind == paragraph.Kind && item.Depth > paragraph.Depth && item.Address.StartsWith(paragraph.Address + "."))
                  join reference in References() on item.Id equals reference.TargetParagraphId
                  join work in _context.Works on reference.WorkId equals work.Id
                  select new ReferenceSource { Reference = reference, Work = work, ParentId = paragraph.Id },
        paragraphs,
        Paragraphs,
        Shape("references to paragraphs and items"));

    /// <summary>Those in the text of paragraphs and in the notes they call, in the order of the document.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> InParagraphs(IReadOnlyList<long> paragraphs)
    {
        return Pager(CrossReferenceOrder.InDocument).Nested(Items, paragraphs, Paragraphs, Shape("references in paragraphs"), few: Items);

        IQueryable<ReferenceSource> Items(QueryValues values) =>
            from place in Places.Of(_context, References(), values)
            join work in _context.Works on place.Item.WorkId equals work.Id
            select new ReferenceSource { Reference = place.Item, Work = work, ParentId = place.ParagraphId };
    }

    /// <summary>Those in notes, in the order of the document.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> InFootnotes(IReadOnlyList<long> footnotes) => Pager(CrossReferenceOrder.InDocument).Nested(
        values => from reference in References().Where(reference => values.Ids.Contains(reference.FootnoteId!.Value)) // A null is in no list.
                  join work in _context.Works on reference.WorkId equals work.Id
                  select new ReferenceSource { Reference = reference, Work = work, ParentId = reference.FootnoteId!.Value },
        footnotes,
        values => _context.Footnotes.Where(note => values.Ids.Contains(note.Id)).Select(note => note.Id),
        Shape("references in notes"));

    private IQueryable<CrossReference> References() => CrossReferenceFilter.Apply(dataset, ReferenceQueries.Citations(_context), where);

    private IQueryable<long> Works(QueryValues values) => _context.Works.Where(work => values.Ids.Contains(work.Id)).Select(work => work.Id);

    private IQueryable<long> Paragraphs(QueryValues values) => _context.Paragraphs.Where(paragraph => values.Ids.Contains(paragraph.Id)).Select(paragraph => paragraph.Id);

    /// <summary>A filtered list is composed anew each time.</summary>
    private string? Shape(string name) => where is null ? name : null;

    private Pager<ReferenceSource, ReferenceRow> Pager(Order<ReferenceSource, ReferenceRow> ordered)
    {
        var connection = new ConnectionSelection(selection);
        var texts = ReferenceQueries.Lean(connection.Rows, page.HasCursor || connection.WantsCursors);
        return new(_context, ordered, page, connection, (shape, values, window) => ReferenceQueries.Read(_context, shape, values, window, texts));
    }
}
