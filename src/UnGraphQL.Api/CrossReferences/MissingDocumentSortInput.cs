using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.CrossReferences;

internal sealed record MissingDocumentSortInput
{
    public SortEnumType? CitingDocuments { get; init; }

    public SortEnumType? Citations { get; init; }

    public SortEnumType? Symbol { get; init; }
}
