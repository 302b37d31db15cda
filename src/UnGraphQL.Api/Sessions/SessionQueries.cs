using UnGraphQL.Api.Dataset;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Sessions;

/// <summary>Reads meetings and agenda items; their organs and sessions are at hand.</summary>
internal static class SessionQueries
{
    public static IReadOnlyList<MeetingRow> Meetings(DatasetReader dataset, IQueryable<Meeting> meetings)
    {
        var read = meetings.ToList();
        var reference = dataset.Knowing(reference =>
            read.TrueForAll(meeting => reference.Body(meeting.BodyId) is not null && (meeting.SessionId is null || reference.Session(meeting.SessionId) is not null)));
        return
        [
            .. from meeting in read
               let body = reference.Body(meeting.BodyId)
               where body is not null
               select new MeetingRow(meeting.Id, body, reference.Session(meeting.SessionId), meeting.Number, meeting.Kind, meeting.HeldOn),
        ];
    }

    public static IReadOnlyList<AgendaItemRow> AgendaItems(DatasetReader dataset, IQueryable<AgendaItem> items)
    {
        var read = items.ToList();
        var reference = dataset.Knowing(reference => read.TrueForAll(item => reference.Session(item.SessionId) is not null));
        return
        [
            .. from item in read
               let session = reference.Session(item.SessionId)
               where session is not null
               select new AgendaItemRow(item.Id, session, item.Label, item.Labels, item.Titles),
        ];
    }
}
