using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Nodes;
using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Sessions;

[Resolvers("Session")]
internal static partial class SessionResolvers
{
    private static readonly MemoryKey<MeetingRow> MeetingNumber = new("number", row => row.Number.ToString("D10", CultureInfo.InvariantCulture));

    private static readonly MemoryKey<AgendaItemRow> Label = new("label", row => Digits().Replace(row.Label, match => match.Value.PadLeft(10, '0')));

    public static string Id(SessionRow parent) => new GlobalId("Session", $"{parent.Body.Code}/{parent.Number}").ToString();

    public static string Name(SessionRow parent, Language? language) => SessionNames.Of(parent, language);

    public static IReadOnlyList<Connection<MeetingRow>> Meetings(
        IReadOnlyList<SessionRow> parents, int? first, string? after, int? last, string? before, DatasetReader dataset)
    {
        var keys = Keys(parents);
        var meetings = SessionQueries.Meetings(dataset, dataset.Context.Meetings.Where(meeting => keys.Contains(meeting.SessionId)))
            .ToLookup(meeting => meeting.Session?.RowId);
        var pager = new MemoryPager<MeetingRow>(PageArguments.Of(first, after, last, before), MeetingNumber);
        return [.. parents.Select(parent => pager.Page(meetings[parent.RowId]))];
    }

    public static IReadOnlyList<Connection<AgendaItemRow>> AgendaItems(
        IReadOnlyList<SessionRow> parents, int? first, string? after, int? last, string? before, DatasetReader dataset)
    {
        var keys = Keys(parents);
        var items = SessionQueries.AgendaItems(dataset, dataset.Context.AgendaItems.Where(item => keys.Contains(item.SessionId)))
            .ToLookup(item => item.Session.RowId);
        var pager = new MemoryPager<AgendaItemRow>(PageArguments.Of(first, after, last, before), Label);
        return [.. parents.Select(parent => pager.Page(items[parent.RowId]))];
    }

    public static IReadOnlyList<Connection<DocumentRow>> Resolutions(
        IReadOnlyList<SessionRow> parents,
        int? first,
        string? after,
        int? last,
        string? before,
        DocumentFilterInput? where,
        IReadOnlyList<DocumentSortInput>? order,
        Selection selection,
        DatasetReader dataset) =>
        Works(parents, new DocumentPages(dataset, selection, PageArguments.Of(first, after, last, before), where, order), dataset, DocumentKind.Resolution);

    public static IReadOnlyList<Connection<DocumentRow>> Documents(
        IReadOnlyList<SessionRow> parents,
        int? first,
        string? after,
        int? last,
        string? before,
        DocumentFilterInput? where,
        IReadOnlyList<DocumentSortInput>? order,
        Selection selection,
        DatasetReader dataset) =>
        Works(parents, new DocumentPages(dataset, selection, PageArguments.Of(first, after, last, before), where, order), dataset, kind: null);

    private static IReadOnlyList<Connection<DocumentRow>> Works(IReadOnlyList<SessionRow> parents, DocumentPages pages, DatasetReader dataset, DocumentKind? kind)
    {
        return pages.Nested(
            [.. parents.Select(parent => parent.RowId)],
            values => dataset.Context.Sessions.Where(session => values.IntIds.Contains(session.Id)).Select(session => session.Id),
            (works, values) => works
                .Where(work => values.IntIds.Contains(work.SessionId!.Value) && (kind == null || work.Kind == kind)) // A null is in no list.
                .Select(work => new WorkSource { Work = work, ParentId = work.SessionId!.Value, IntParentId = work.SessionId.Value }), // Those without are left out above.
            $"{kind} of sessions");
    }

    private static int?[] Keys(IReadOnlyList<SessionRow> parents) => [.. parents.Select(parent => (int?)parent.RowId).Distinct()];

    /// <example>121 in 121 (l)</example>
    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();
}
