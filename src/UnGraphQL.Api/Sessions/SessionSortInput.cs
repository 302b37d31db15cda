using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.Sessions;

internal sealed record SessionSortInput
{
    public SortEnumType? Body { get; init; }

    public SortEnumType? Number { get; init; }
}
