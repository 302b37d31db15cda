using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.Organizations;

internal sealed record OrganizationMentionSortInput
{
    public SortEnumType? Document { get; init; }

    public SortEnumType? Date { get; init; }
}
