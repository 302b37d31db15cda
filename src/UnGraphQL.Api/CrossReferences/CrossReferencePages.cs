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

    private readonly UnGraphQLContext _context = dataset.Context;

    public Connection<ReferenceRow> Root() => Pager(ByDocument).Root(() => ReferenceQueries.Sources(_context, References()), Shape("references"));

    /// <summary>Those that works make, in the order of the document.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> OfWorks(IReadOnlyList<long> works) => Pager(InDocument).Nested(
        values => from reference in References().Where(reference => values.Ids.Contains(reference.WorkId))
                  join work in _context.Works on reference.WorkId equals work.Id
                  select new ReferenceSource { Reference = reference, Work = work, ParentId = reference.WorkId },
        works,
        Works,
        Shape("references of works"));

    /// <summary>Those made to works, the citing documents by symbol.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> ToWorks(IReadOnlyList<long> works) => Pager(ByDocument).Nested(
        values => from reference in References().Where(reference => values.Ids.Contains(reference.TargetWorkId!.Value)) // A null is in no list.
                  join work in _context.Works on reference.WorkId equals work.Id
                  select new ReferenceSource { Reference = reference, Work = work, ParentId = reference.TargetWorkId!.Value },
        works,
        Works,
        Shape("references to works"));

    /// <summary>Those made to symbols that are not held, each given by one of them, the citing documents by symbol.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> ToMissing(IReadOnlyList<long> references) => Pager(ByDocument).Nested(
        values => from one in _context.CrossReferences.Where(one => values.Ids.Contains(one.Id))
                  join reference in References().Where(reference => reference.Status == ReferenceStatus.Known) on one.TargetSymbol equals reference.TargetSymbol
                  join work in _context.Works on reference.WorkId equals work.Id
                  select new ReferenceSource { Reference = reference, Work = work, ParentId = one.Id },
        references,
        values => _context.CrossReferences.Where(one => values.Ids.Contains(one.Id)).Select(one => one.Id),
        Shape("references to missing"));

    /// <summary>Those that one document makes to another, each pair of documents given by one of them, in the order of the document.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> BesideEach(IReadOnlyList<long> references) => Pager(InDocument).Nested(
        values => from one in _context.CrossReferences.Where(one => values.Ids.Contains(one.Id))
                  join reference in References() on one.WorkId equals reference.WorkId
                  where one.TargetWorkId == null ? reference.TargetWorkId == null && reference.TargetSymbol == one.TargetSymbol : reference.TargetWorkId == one.TargetWorkId
                  join work in _context.Works on reference.WorkId equals work.Id
                  select new ReferenceSource { Reference = reference, Work = work, ParentId = one.Id },
        references,
        values => _context.CrossReferences.Where(one => values.Ids.Contains(one.Id)).Select(one => one.Id),
        Shape("references beside each"));

    /// <summary>Those made to the very paragraphs, the citing documents by symbol.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> ToParagraphs(IReadOnlyList<long> paragraphs) => Pager(ByDocument).Nested(
        values => from reference in References().Where(reference => values.Ids.Contains(reference.TargetParagraphId!.Value)) // A null is in no list.
                  join work in _context.Works on reference.WorkId equals work.Id
                  select new ReferenceSource { Reference = reference, Work = work, ParentId = reference.TargetParagraphId!.Value },
        paragraphs,
        Paragraphs,
        Shape("references to paragraphs"));

    /// <summary>Those in the text of paragraphs and in the notes they call, in the order of the document.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> InParagraphs(IReadOnlyList<long> paragraphs)
    {
        return Pager(InDocument).Nested(Items, paragraphs, Paragraphs, Shape("references in paragraphs"), few: Items);

        IQueryable<ReferenceSource> Items(QueryValues values) =>
            from place in Places.Of(_context, References(), values)
            join work in _context.Works on place.Item.WorkId equals work.Id
            select new ReferenceSource { Reference = place.Item, Work = work, ParentId = place.ParagraphId };
    }

    /// <summary>Those in notes, in the order of the document.</summary>
    public IReadOnlyList<Connection<ReferenceRow>> InFootnotes(IReadOnlyList<long> footnotes) => Pager(InDocument).Nested(
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

    private Pager<ReferenceSource, ReferenceRow> Pager(Order<ReferenceSource, ReferenceRow> order)
    {
        var connection = new ConnectionSelection(selection);
        var texts = ReferenceQueries.Lean(connection.Rows, page.HasCursor || connection.WantsCursors);
        return new(_context, order, page, connection, (shape, values, window) => ReferenceQueries.Read(_context, shape, values, window, texts));
    }
}
