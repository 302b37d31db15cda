using Microsoft.EntityFrameworkCore;

namespace UnGraphQL.Data.Loading;

/// <summary>Meetings, agenda items and sessions that no work names any more. Bodies stay: the authority names them.</summary>
internal static class UnusedReferenceData
{
    public static void Remove(UnGraphQLContext context)
    {
        context.Meetings.Where(m => !context.Works.Any(w => w.MeetingId == m.Id)).ExecuteDelete();
        context.AgendaItems.Where(a => !context.Works.Any(w => w.AgendaItemId == a.Id)).ExecuteDelete();
        context.Sessions
            .Where(s => !context.Works.Any(w => w.SessionId == s.Id) && !context.Meetings.Any(m => m.SessionId == s.Id) && !context.AgendaItems.Any(a => a.SessionId == s.Id))
            .ExecuteDelete();
    }
}
