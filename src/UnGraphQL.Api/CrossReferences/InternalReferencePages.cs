using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>Pages of internal references, in the order of the document.</summary>
internal sealed class InternalReferencePages(DatasetReader dataset, Selection selection, PageArguments page, InternalReferenceFilterInput? where)
{
    private static readonly Order<InternalReferenceSource, InternalReferenceRow> InDocument =
        new(new OrderKey<InternalReferenceSource, InternalReferenceRow, int>("position", source => source.Reference.Position, row => row.Position));

    private readonly UnGraphQLContext _context = dataset.Context;

    public IReadOnlyList<Connection<InternalReferenceRow>> OfWorks(IReadOnlyList<long> works) => Pager().Nested(
        values => from reference in References().Where(reference => values.Ids.Contains(reference.WorkId))
                  join work in _context.Works on reference.WorkId equals work.Id
                  select new InternalReferenceSource { Reference = reference, Work = work, ParentId = reference.WorkId },
        works,
        values => _context.Works.Where(work => values.Ids.Contains(work.Id)).Select(work => work.Id),
        Shape("internal references of works"));

    /// <summary>Those in the text of paragraphs and in the notes they call.</summary>
    public IReadOnlyList<Connection<InternalReferenceRow>> InParagraphs(IReadOnlyList<long> paragraphs)
    {
        return Pager().Nested(Items, paragraphs, Paragraphs, Shape("internal references in paragraphs"), few: Items);

        IQueryable<InternalReferenceSource> Items(QueryValues values) =>
            from place in Places.Of(_context, References(), values)
            join work in _context.Works on place.Item.WorkId equals work.Id
            select new InternalReferenceSource { Reference = place.Item, Work = work, ParentId = place.ParagraphId };
    }

    /// <summary>Those that name the very paragraphs.</summary>
    public IReadOnlyList<Connection<InternalReferenceRow>> ToParagraphs(IReadOnlyList<long> paragraphs) => Pager().Nested(
        values => from reference in References().Where(reference => values.Ids.Contains(reference.TargetParagraphId!.Value)) // A null is in no list.
                  join work in _context.Works on reference.WorkId equals work.Id
                  select new InternalReferenceSource { Reference = reference, Work = work, ParentId = reference.TargetParagraphId!.Value },
        paragraphs,
        Paragraphs,
        Shape("internal references to paragraphs"));

    private IQueryable<InternalReference> References() => InternalReferenceFilter.Apply(dataset, _context.InternalReferences, where);

    private IQueryable<long> Paragraphs(QueryValues values) => _context.Paragraphs.Where(paragraph => values.Ids.Contains(paragraph.Id)).Select(paragraph => paragraph.Id);

    /// <summary>A filtered list is composed anew each time.</summary>
    private string? Shape(string name) => where is null ? name : null;

    private Pager<InternalReferenceSource, InternalReferenceRow> Pager()
    {
        var connection = new ConnectionSelection(selection);
        var texts = InternalReferenceQueries.Texts(connection.Rows);
        return new(_context, InDocument, page, connection, (shape, values, window) => InternalReferenceQueries.Read(_context, shape, values, window, texts));
    }
}
