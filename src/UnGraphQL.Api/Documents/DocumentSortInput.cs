using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.Documents;

internal sealed record DocumentSortInput
{
    public SortEnumType? Date { get; init; }

    public SortEnumType? Symbol { get; init; }

    public SortEnumType? Title { get; init; }
}
