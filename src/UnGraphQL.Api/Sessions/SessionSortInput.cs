using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.Sessions;

internal sealed record SessionSortInput
{
    public SortEnumType? Number { get; init; }
}
