using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Organizations;
using Organization = UnGraphQL.Data.Entities.Organization;
using OrganizationName = UnGraphQL.Data.Entities.OrganizationName;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// Fills organizations and bodies from the authority when it is not the one they were filled from. An organization keeps its id as long as its
/// code stays; one that the authority has lost goes unless documents still name it.
/// </summary>
internal sealed class AuthorityRefresh(UnGraphQLContext context, TimeProvider clock)
{
    private readonly IdSequence _ids = new(context);

    public void Run()
    {
        var hash = OrganizationAuthority.DefaultHash;
        if (context.DatasetStates.Any(s => s.AuthorityHash == hash))
        {
            return;
        }

        using var transaction = context.Database.BeginTransaction();
        Refresh(OrganizationAuthority.Default);
        DatasetVersion.Raise(context, clock);
        context.DatasetStates.ExecuteUpdate(set => set.SetProperty(s => s.AuthorityHash, hash));
        transaction.Commit();
    }

    private void Refresh(OrganizationAuthority authority)
    {
        var held = context.Organizations.Select(o => new { o.Code, o.Id, o.ParentId }).ToList();
        var ids = held.ToDictionary(o => o.Code, o => o.Id, StringComparer.Ordinal);
        var parents = held.ToDictionary(o => o.Id, o => o.ParentId);
        var gone = ids.Where(pair => authority.Find(pair.Key) is null).Select(pair => pair.Value).ToArray();
        foreach (var organization in authority.All.Where(o => !ids.ContainsKey(o.Code)))
        {
            ids.Add(organization.Code, _ids.NextInt<Organization>());
        }

        context.OrganizationNames.ExecuteDelete();
        foreach (var organization in authority.All)
        {
            Store(organization, ids, parents);
        }

        // A parent may follow its children in the file.
        foreach (var organization in authority.All)
        {
            var (id, parent) = (ids[organization.Code], organization.Parent is { } code ? ids[code] : (int?)null);
            if (parents[id] != parent)
            {
                context.Organizations.Where(o => o.Id == id).ExecuteUpdate(set => set.SetProperty(o => o.ParentId, parent));
            }
        }

        RefreshBodies(authority, ids);
        context.Organizations
            .Where(o => gone.Contains(o.Id))
            .Where(o => !context.OrganizationMentions.Any(m => m.OrganizationId == o.Id) && !context.Bodies.Any(b => b.OrganizationId == o.Id))
            .ExecuteDelete();
    }

    /// <param name="parents">Of each organization stored; a new one gets the parent that is stored before it.</param>
    private void Store(Documents.Organizations.Organization organization, Dictionary<string, int> ids, Dictionary<int, int?> parents)
    {
        var id = ids[organization.Code];
        var (kind, name) = (organization.Kind, organization.OfficialName(Language.En));
        var (since, until, successors) = (organization.Since, organization.Until, string.Join(';', organization.Successors));
        if (!parents.ContainsKey(id))
        {
            var parent = organization.Parent is { } code && parents.ContainsKey(ids[code]) ? ids[code] : (int?)null;
            context.Insert(new Organization { Id = id, Code = organization.Code, Kind = kind, Name = name, ParentId = parent, Since = since, Until = until, Successors = successors });
            parents.Add(id, parent);
        }
        else
        {
            context.Organizations.Where(o => o.Id == id).ExecuteUpdate(set => set
                .SetProperty(o => o.Kind, kind)
                .SetProperty(o => o.Name, name)
                .SetProperty(o => o.Since, since)
                .SetProperty(o => o.Until, until)
                .SetProperty(o => o.Successors, successors));
        }

        context.InsertAll(organization.Names.Select((n, position) => new OrganizationName
        {
            OrganizationId = id,
            Position = position,
            Text = n.Text,
            Folded = NameFolding.Fold(n.Text),
            Language = n.Language,
            Kind = n.Kind,
        }));
    }

    private void RefreshBodies(OrganizationAuthority authority, Dictionary<string, int> ids)
    {
        var held = context.Bodies.Select(b => b.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var organization in authority.All)
        {
            if (organization.Body is not { } body)
            {
                continue;
            }

            var organizationId = ids[organization.Code];
            if (held.Add(body))
            {
                context.Insert(new Body { Id = _ids.NextInt<Body>(), Code = body, OrganizationId = organizationId });
            }
            else
            {
                context.Bodies.Where(b => b.Code == body).ExecuteUpdate(set => set.SetProperty(b => b.OrganizationId, organizationId));
            }
        }
    }
}
