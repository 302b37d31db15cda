using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// Bodies, sessions, meetings, agenda items and organizations inside one transaction: those held, and those that the documents written bring.
/// </summary>
internal sealed class ReferenceData(UnGraphQLContext context, IdSequence ids)
{
    private readonly Dictionary<string, int> _organizations = context.Organizations.Select(o => new { o.Code, o.Id }).ToDictionary(o => o.Code, o => o.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _bodies = context.Bodies.Select(b => new { b.Code, b.Id }).ToDictionary(b => b.Code, b => b.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, int?> _organizationsNamed = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Body, string Number), int> _sessions = [];
    private readonly Dictionary<(int Body, int? Session, int Number), Meeting> _meetings = [];
    private readonly Dictionary<(int Session, string Label), int> _agendaItems = [];

    /// <exception cref="InvalidDataException">The authority that the collection was filled from has no such organization.</exception>
    public int Organization(string code) =>
        _organizations.TryGetValue(code, out var id) ? id : throw new InvalidDataException($"The organization {code} is not in the authority.");

    /// <summary>The one organization of that name; null when there is none, or several. Readers give committees the name of the authority.</summary>
    public int? OrganizationNamed(string name) =>
        _organizationsNamed.TryGetValue(name, out var known) ? known : _organizationsNamed[name] = FindOrganizationNamed(name);

    private int? FindOrganizationNamed(string name)
    {
        var folded = NameFolding.Fold(name);
        var bearers = context.OrganizationNames.Where(n => n.Folded == folded).Select(n => n.OrganizationId).Distinct().Take(2).ToList();
        return bearers.Count == 1 ? bearers[0] : null;
    }

    /// <summary>Fills in body, session, meeting and agenda item as far as the document names them.</summary>
    public void Place(Work work, ParsedDocument document)
    {
        work.BodyId = document.Body is { } code && _bodies.TryGetValue(code, out var body) ? body : null;
        work.SessionId = work.BodyId is { } bodyId && document.Session is { } session ? Session(bodyId, session) : null;
        work.MeetingId = work.BodyId is { } ofBody && int.TryParse(document.Meeting, NumberStyles.None, CultureInfo.InvariantCulture, out var meeting)
            ? Meeting(new Meeting { BodyId = ofBody, SessionId = work.SessionId, Number = meeting, Kind = document.MeetingKind, HeldOn = document.AdoptedOn })
            : null;
        work.AgendaItemId = work.SessionId is { } ofSession && document.AgendaItem is { } label ? AgendaItem(ofSession, label) : null;
    }

    private int Session(int bodyId, string number)
    {
        if (_sessions.TryGetValue((bodyId, number), out var id))
        {
            return id;
        }

        id = context.Sessions.Where(s => s.BodyId == bodyId && s.Number == number).Select(s => s.Id).FirstOrDefault();
        if (id == 0)
        {
            id = ids.NextInt<Session>();
            context.Insert(new Session { Id = id, BodyId = bodyId, Number = number, Kind = SortKeys.KindOf(number), SortKey = SortKeys.OfSession(number) });
        }

        _sessions.Add((bodyId, number), id);
        return id;
    }

    /// <summary>Day and kind of a meeting are those of the first document that gives them.</summary>
    private int Meeting(Meeting meeting)
    {
        var place = (meeting.BodyId, meeting.SessionId, meeting.Number);
        if (!_meetings.TryGetValue(place, out var held))
        {
            held = context.Meetings.FirstOrDefault(m => m.BodyId == meeting.BodyId && m.SessionId == meeting.SessionId && m.Number == meeting.Number);
            if (held is null)
            {
                held = meeting;
                held.Id = ids.NextInt<Meeting>();
                context.Insert(held);
            }

            _meetings.Add(place, held);
        }

        if ((held.HeldOn is null && meeting.HeldOn is not null) || (held.Kind is null && meeting.Kind is not null))
        {
            (held.HeldOn, held.Kind) = (held.HeldOn ?? meeting.HeldOn, held.Kind ?? meeting.Kind);
            context.Meetings.Where(m => m.Id == held.Id).ExecuteUpdate(set => set.SetProperty(m => m.HeldOn, held.HeldOn).SetProperty(m => m.Kind, held.Kind));
        }

        return held.Id;
    }

    /// <summary>Its label and subject in each language are chosen when all documents are written: <see cref="AgendaItemTexts"/>.</summary>
    private int AgendaItem(int sessionId, string label)
    {
        if (_agendaItems.TryGetValue((sessionId, label), out var id))
        {
            return id;
        }

        id = context.AgendaItems.Where(a => a.SessionId == sessionId && a.Label == label).Select(a => a.Id).FirstOrDefault();
        if (id == 0)
        {
            id = ids.NextInt<AgendaItem>();
            context.Insert(new AgendaItem { Id = id, SessionId = sessionId, Label = label });
        }

        _agendaItems.Add((sessionId, label), id);
        return id;
    }
}
