using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Documents;
using UnGraphQL.Api.Nodes;
using UnGraphQL.Api.Paging;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Sessions;

[Resolvers("Meeting")]
internal static class MeetingResolvers
{
    public static string Id(MeetingRow parent) => new GlobalId("Meeting", $"{parent.Body.Code}/{parent.Session?.Number}/{parent.Number}").ToString();

    public static IReadOnlyList<Connection<DocumentRow>> Adopted(
        IReadOnlyList<MeetingRow> parents,
        int? first,
        string? after,
        int? last,
        string? before,
        DocumentFilterInput? where,
        IReadOnlyList<DocumentSortInput>? order,
        Selection selection,
        DatasetReader dataset)
    {
        return new DocumentPages(dataset, selection, PageArguments.Of(first, after, last, before), where, order).Nested(
            [.. parents.Select(parent => parent.RowId)],
            values => dataset.Context.Meetings.Where(meeting => values.IntIds.Contains(meeting.Id)).Select(meeting => meeting.Id),
            (works, values) => works
                .Where(work => values.IntIds.Contains(work.MeetingId!.Value) && work.Kind == DocumentKind.Resolution) // A null is in no list.
                .Select(work => new WorkSource { Work = work, ParentId = work.MeetingId!.Value, IntParentId = work.MeetingId.Value }), // Those without are left out above.
            "resolutions of meetings");
    }
}
