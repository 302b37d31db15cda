using UnGraphQL.Api.Filtering;

namespace UnGraphQL.Api.Paragraphs;

internal sealed record ParagraphSortInput
{
    public SortEnumType? Document { get; init; }

    public SortEnumType? Date { get; init; }

    public SortEnumType? Position { get; init; }
}
