using System.Globalization;
using UnGraphQL.Api.Paging;
using UnGraphQL.Data;

namespace UnGraphQL.Api.Organizations;

/// <summary>Orders of the organizations that a document names.</summary>
internal static class MentionedOrganizationOrder
{
    private static readonly MemoryKey<MentionedOrganizationRow> Mentions = new("mentions", row => row.Mentions.ToString("D10", CultureInfo.InvariantCulture));

    private static readonly MemoryKey<MentionedOrganizationRow> Name = new("name", row => NameFolding.Fold(row.Organization.SortName));

    private static readonly MemoryKey<MentionedOrganizationRow> Code = new("code", row => row.Organization.Code);

    /// <summary>Those named most often first, unless ordered otherwise.</summary>
    public static IReadOnlyList<MemoryKey<MentionedOrganizationRow>> Of(IReadOnlyList<OrganizationSortInput>? inputs) => OrderBuilder.Build(
        inputs,
        input => [(Name, input.Name), (Mentions, input.Mentions)],
        (key, isDescending) => key with { IsDescending = isDescending },
        key => key.Name,
        Mentions with { IsDescending = true },
        Code);
}
