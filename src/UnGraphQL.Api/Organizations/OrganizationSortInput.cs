using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.Organizations;

internal sealed record OrganizationSortInput
{
    public SortEnumType? Name { get; init; }

    public SortEnumType? Mentions { get; init; }
}
