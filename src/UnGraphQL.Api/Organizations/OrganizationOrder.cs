using System.Globalization;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Data;

namespace UnGraphQL.Api.Organizations;

internal static class OrganizationOrder
{
    private static readonly MemoryKey<OrganizationRow> Name = new("name", row => NameFolding.Fold(row.SortName));

    private static readonly MemoryKey<OrganizationRow> Code = new("code", row => row.Code);

    /// <summary>Reads how often organizations are named only when that orders them.</summary>
    public static IReadOnlyList<MemoryKey<OrganizationRow>> Of(DatasetReader dataset, IReadOnlyList<OrganizationSortInput>? inputs)
    {
        var counts = inputs?.Any(input => input.Mentions is not null) == true ? OrganizationQueries.CountMentions(dataset.Context) : null;
        var mentions = new MemoryKey<OrganizationRow>("mentions", row => (counts?.GetValueOrDefault(row.RowId) ?? 0).ToString("D10", CultureInfo.InvariantCulture));
        return OrderBuilder.Build(
            inputs,
            input => [(Name, input.Name), (mentions, input.Mentions)],
            (key, isDescending) => key with { IsDescending = isDescending },
            key => key.Name,
            Name,
            Code);
    }
}
