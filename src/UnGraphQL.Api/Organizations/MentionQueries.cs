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

/// <summary>Pages of mentions, one statement each.</summary>
internal static class MentionQueries
{
    private static readonly OrderKey<MentionSource, MentionRow> Language =
        new OrderKey<MentionSource, MentionRow, int>("language", source => (int)source.Mention.Language, row => (int)row.Language);

    private static readonly OrderKey<MentionSource, MentionRow> Position =
        new OrderKey<MentionSource, MentionRow, int>("position", source => source.Mention.Position, row => row.Position);

    private static readonly Order<MentionSource, MentionRow> InDocument = new(Language, Position);

    private static readonly Order<MentionSource, MentionRow> ByDocument = new(
        new OrderKey<MentionSource, MentionRow, string>("document", source => source.Work.SortKey, row => row.WorkSortKey),
        new OrderKey<MentionSource, MentionRow, string>("key", source => source.Work.Key, row => row.WorkKey),
        Language,
        Position);

    private static readonly OptionalColumns[] Optional =
    [
        new([nameof(MentionRow.WorkKey), nameof(MentionRow.WorkSortKey), nameof(MentionRow.Position)], [], IsOfOrder: true),
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
        ParagraphId = source.Mention.ParagraphId,
        FootnoteId = source.Mention.FootnoteId,
        Language = source.Mention.Language,
        Position = source.Mention.Position,
        RawText = UnGraphQLContext.Utf8(source.Mention.RawText)!, // Null only for null.
        SpanStart = source.Mention.SpanStart,
        SpanEnd = source.Mention.SpanEnd,
        Kind = source.Mention.Kind,
    };

    public static IReadOnlyList<Connection<MentionRow>> InParagraphs(UnGraphQLContext context, IReadOnlyList<long> paragraphs, PageArguments page, Selection selection)
    {
        return Pager(context, InDocument, page, selection).Nested(
            Items,
            paragraphs,
            values => context.Paragraphs.Where(paragraph => values.Ids.Contains(paragraph.Id)).Select(paragraph => paragraph.Id),
            "mentions in paragraphs",
            few: Items);

        IQueryable<MentionSource> Items(QueryValues values) =>
            from place in Places.Of(context, context.OrganizationMentions, values)
            join work in context.Works on place.Item.WorkId equals work.Id
            select new MentionSource { Mention = place.Item, Work = work, ParentId = place.ParagraphId };
    }

    public static IReadOnlyList<Connection<MentionRow>> OfOrganizations(
        DatasetReader dataset, IReadOnlyList<int> organizations, PageArguments page, OrganizationMentionFilterInput? where, Selection selection)
    {
        var context = dataset.Context;
        var named = OrganizationMentionFilter.Apply(dataset, context.OrganizationMentions, where);
        return Pager(context, ByDocument, page, selection).Nested(
            values => from mention in named.Where(mention => values.IntIds.Contains(mention.OrganizationId))
                      join work in context.Works on mention.WorkId equals work.Id
                      select new MentionSource { Mention = mention, Work = work, ParentId = mention.OrganizationId, IntParentId = mention.OrganizationId },
            organizations,
            values => context.Organizations.Where(organization => values.IntIds.Contains(organization.Id)).Select(organization => organization.Id),
            where is null ? "mentions of organizations" : null);
    }

    private static Pager<MentionSource, MentionRow> Pager(UnGraphQLContext context, Order<MentionSource, MentionRow> order, PageArguments page, Selection selection)
    {
        var connection = new ConnectionSelection(selection);
        var texts = TextRequest.Of(connection.Rows).Without(connection.Rows, Optional, page.HasCursor || connection.WantsCursors);
        return new(context, order, page, connection, (shape, values, window) =>
            CompiledQueries.ToList(context, shape is null ? null : $"{shape}|{texts.Shape}", values, v => window(v).Select(Row.Without(texts.Unread))));
    }
}
