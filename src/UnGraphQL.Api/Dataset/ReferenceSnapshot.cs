using System.Collections.Frozen;
using UnGraphQL.Api.Organizations;
using UnGraphQL.Api.Sessions;
using UnGraphQL.Data;

namespace UnGraphQL.Api.Dataset;

/// <summary>Organizations, organs and sessions of one version of the collection: small, asked for everywhere, and seldom changed.</summary>
internal sealed class ReferenceSnapshot
{
    private readonly FrozenDictionary<int, OrganizationRow> _organizations;
    private readonly FrozenDictionary<string, OrganizationRow> _organizationsByCode;
    private readonly ILookup<string, OrganizationRow> _organizationsByName;
    private readonly ILookup<int?, OrganizationRow> _organizationsByParent;
    private readonly FrozenDictionary<int, BodyRow> _bodies;
    private readonly FrozenDictionary<string, BodyRow> _bodiesByCode;
    private readonly FrozenDictionary<int, SessionRow> _sessions;
    private readonly FrozenDictionary<(int Body, string Number), SessionRow> _sessionsByNumber;

    private ReferenceSnapshot(DatasetVersion version, IReadOnlyList<OrganizationRow> organizations, IReadOnlyList<BodyRow> bodies, IReadOnlyList<SessionRow> sessions)
    {
        Version = version;
        Organizations = organizations;
        Bodies = bodies;
        Sessions = sessions;
        _organizations = organizations.ToFrozenDictionary(organization => organization.RowId);
        _organizationsByCode = organizations.ToFrozenDictionary(organization => organization.Code, StringComparer.OrdinalIgnoreCase);
        _organizationsByName = organizations
            .SelectMany(organization => organization.Names.Select(name => name.Folded).Distinct(), (organization, folded) => (organization, folded))
            .ToLookup(pair => pair.folded, pair => pair.organization, StringComparer.Ordinal);
        _organizationsByParent = organizations.ToLookup(organization => organization.Parent?.RowId);
        _bodies = bodies.ToFrozenDictionary(body => body.RowId);
        _bodiesByCode = bodies.ToFrozenDictionary(body => body.Code, StringComparer.OrdinalIgnoreCase);
        _sessions = sessions.ToFrozenDictionary(session => session.RowId);
        _sessionsByNumber = sessions.ToFrozenDictionary(session => (session.Body.RowId, session.Number));
    }

    public DatasetVersion Version { get; }

    public IReadOnlyList<OrganizationRow> Organizations { get; }

    public IReadOnlyList<BodyRow> Bodies { get; }

    public IReadOnlyList<SessionRow> Sessions { get; }

    public static ReferenceSnapshot Read(UnGraphQLContext context, DatasetVersion version)
    {
        var organizations = OrganizationQueries.ReadAll(context);
        var byId = organizations.ToDictionary(organization => organization.RowId);
        var bodies = context.Bodies.OrderBy(body => body.Code).ToList()
            .ConvertAll(body => new BodyRow(body.Id, body.Code, byId[body.OrganizationId]));
        var bodiesById = bodies.ToDictionary(body => body.RowId);
        var sessions = context.Sessions.ToList()
            .ConvertAll(session => new SessionRow(session.Id, bodiesById[session.BodyId], session.Number, session.Kind, session.SortKey));
        return new ReferenceSnapshot(version, organizations, bodies, sessions);
    }

    public OrganizationRow? Organization(int? id) => id is { } key ? _organizations.GetValueOrDefault(key) : null;

    public OrganizationRow? Organization(string code) => _organizationsByCode.GetValueOrDefault(code);

    /// <summary>The only organization with this official name; when there is none, with this acronym; else with this variant. Null when several have it.</summary>
    public OrganizationRow? OrganizationNamed(string name)
    {
        var folded = NameFolding.Fold(name);
        var best = _organizationsByName[folded]
            .GroupBy(organization => organization.Names.First(one => one.Folded == folded).Kind)
            .MinBy(group => group.Key);
        return best?.Count() == 1 ? best.First() : null;
    }

    public IEnumerable<OrganizationRow> PartsOf(OrganizationRow organization) => _organizationsByParent[organization.RowId];

    public BodyRow? Body(int? id) => id is { } key ? _bodies.GetValueOrDefault(key) : null;

    public BodyRow? Body(string code) => _bodiesByCode.GetValueOrDefault(code);

    public SessionRow? Session(int? id) => id is { } key ? _sessions.GetValueOrDefault(key) : null;

    public SessionRow? Session(string body, string number) =>
        Body(body) is { } found ? _sessionsByNumber.GetValueOrDefault((found.RowId, number.Trim().ToUpperInvariant())) : null;
}
