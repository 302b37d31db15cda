using System.Linq.Expressions;
using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Languages;
using UnGraphQL.Api.Paging;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Organizations;

/// <summary>Pages of mentions, wherever they are listed.</summary>
/// <param name="order">Of lists that go through many documents.</param>
internal sealed class MentionPages(
    DatasetReader dataset,
    Selection selection,
    PageArguments page,
    OrganizationMentionFilterInput? where,
    IReadOnlyList<OrganizationMentionSortInput>? order = null)
{
    private static readonly OptionalColumns[] Optional =
    [
        new([nameof(MentionRow.WorkKey), nameof(MentionRow.WorkSortKey), nameof(MentionRow.WorkDate), nameof(MentionRow.Position)], [], IsOfOrder: true),
        new([nameof(MentionRow.Language)], ["language"], IsOfOrder: true),
        new([nameof(MentionRow.OrganizationId)], ["organization"]),
        new([nameof(MentionRow.WorkId)], ["document"]),
        new([nameof(MentionRow.ParagraphId), nameof(MentionRow.FootnoteId)], ["paragraph", "footnote"]),
        new([nameof(MentionRow.SpanStart), nameof(MentionRow.SpanEnd)], ["span"]),
    ];

    private static readonly Expression<Func<MentionSource, MentionRow>> Row = source => new MentionRow
    {
        ParentId = source.ParentId,
        OrganizationId = source.Mention.OrganizationId,
        WorkId = source.Mention.WorkId,
        WorkKey = source.Work.Key,
        WorkSortKey = source.Work.SortKey,
        WorkDate = source.Work.Date,
        ParagraphId = source.Mention.ParagraphId,
        FootnoteId = source.Mention.FootnoteId,
        Language = source.Mention.Language,
        Position = source.Mention.Position,
        RawText = UnGraphQLContext.Utf8(source.Mention.RawText)!, // Null only for null.
        SpanStart = source.Mention.SpanStart,
        SpanEnd = source.Mention.SpanEnd,
        Kind = source.Mention.Kind,
    };

    private readonly UnGraphQLContext _context = dataset.Context;

    /// <summary>Those in the text of paragraphs and in the notes they call, by language and place.</summary>
    public IReadOnlyList<Connection<MentionRow>> InParagraphs(IReadOnlyList<long> paragraphs)
    {
        return Pager(OrganizationMentionOrder.InDocument).Nested(
            Items,
            paragraphs,
            values => _context.Paragraphs.Where(paragraph => values.Ids.Contains(paragraph.Id)).Select(paragraph => paragraph.Id),
            Shape("mentions in paragraphs"),
            few: where is null ? Items : null);

        IQueryable<MentionSource> Items(QueryValues values) =>
            from place in Places.Of(_context, Mentions(), values)
            join work in _context.Works on place.Item.WorkId equals work.Id
            select new MentionSource { Mention = place.Item, Work = work, ParentId = place.ParagraphId };
    }

    /// <summary>Those in works, by language and place.</summary>
    public IReadOnlyList<Connection<MentionRow>> InWorks(IReadOnlyList<long> works) => Pager(OrganizationMentionOrder.InDocument).Nested(
        values => from mention in Mentions().Where(mention => values.Ids.Contains(mention.WorkId))
                  join work in _context.Works on mention.WorkId equals work.Id
                  select new MentionSource { Mention = mention, Work = work, ParentId = mention.WorkId },
        works,
        values => _context.Works.Where(work => values.Ids.Contains(work.Id)).Select(work => work.Id),
        Shape("mentions in works"));

    public IReadOnlyList<Connection<MentionRow>> OfOrganizations(IReadOnlyList<int> organizations) => Pager(OrganizationMentionOrder.Of(order)).Nested(
        values => from mention in Mentions().Where(mention => values.IntIds.Contains(mention.OrganizationId))
                  join work in _context.Works on mention.WorkId equals work.Id
                  select new MentionSource { Mention = mention, Work = work, ParentId = mention.OrganizationId, IntParentId = mention.OrganizationId },
        organizations,
        values => _context.Organizations.Where(organization => values.IntIds.Contains(organization.Id)).Select(organization => organization.Id),
        Shape("mentions of organizations"));

    private IQueryable<OrganizationMention> Mentions() => OrganizationMentionFilter.Apply(dataset, _context.OrganizationMentions, where);

    /// <summary>A filtered list is composed anew each time.</summary>
    private string? Shape(string name) => where is null ? name : null;

    private Pager<MentionSource, MentionRow> Pager(Order<MentionSource, MentionRow> ordered)
    {
        var connection = new ConnectionSelection(selection);
        var texts = TextRequest.Of(connection.Rows).Without(connection.Rows, Optional, page.HasCursor || connection.WantsCursors);
        return new(_context, ordered, page, connection, (shape, values, window) =>
            CompiledQueries.ToList(_context, shape is null ? null : $"{shape}|{texts.Shape}", values, v => window(v).Select(Row.Without(texts.Unread))));
    }
}
