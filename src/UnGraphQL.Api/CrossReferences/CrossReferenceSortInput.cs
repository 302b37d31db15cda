using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.CrossReferences;

internal sealed record CrossReferenceSortInput
{
    public SortEnumType? Document { get; init; }

    public SortEnumType? Date { get; init; }

    public SortEnumType? TargetSymbol { get; init; }
}
