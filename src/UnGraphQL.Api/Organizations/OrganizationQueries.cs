using UnGraphQL.Data;

namespace UnGraphQL.Api.Organizations;

internal static class OrganizationQueries
{
    /// <summary>The whole authority, by name.</summary>
    public static IReadOnlyList<OrganizationRow> ReadAll(UnGraphQLContext context)
    {
        var names = context.OrganizationNames
            .OrderBy(name => name.OrganizationId).ThenBy(name => name.Position)
            .AsEnumerable()
            .ToLookup(name => name.OrganizationId, name => new OrganizationNameRow(name.Text, name.Folded, name.Language, name.Kind));
        var organizations = context.Organizations.OrderBy(organization => organization.Name).ThenBy(organization => organization.Code).ToList();
        var rows = organizations.ConvertAll(organization =>
            new OrganizationRow(organization.Id, organization.Code, organization.Kind, organization.Name, [.. names[organization.Id]]) { Since = organization.Since, Until = organization.Until });
        var byId = rows.ToDictionary(row => row.RowId);
        var byCode = rows.ToDictionary(row => row.Code, StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].Parent = organizations[i].ParentId is { } parent ? byId.GetValueOrDefault(parent) : null;
            rows[i].Successors = [.. organizations[i].Successors.Split(';').Select(byCode.GetValueOrDefault).OfType<OrganizationRow>()];
        }

        foreach (var followed in rows.SelectMany(row => row.Successors, (row, successor) => (row, successor)).GroupBy(pair => pair.successor, pair => pair.row))
        {
            followed.Key.Predecessors = [.. followed];
        }

        return rows;
    }

    /// <summary>How often each organization is named in the collection; one that is never named is not in it.</summary>
    public static IReadOnlyDictionary<int, int> CountMentions(UnGraphQLContext context) =>
        context.OrganizationMentions
            .GroupBy(mention => mention.OrganizationId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionary(group => group.Key, group => group.Count);
}
