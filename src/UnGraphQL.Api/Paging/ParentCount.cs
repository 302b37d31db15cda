namespace UnGraphQL.Api.Paging;

/// <summary>Of the items of a parent; a parent without items has no row.</summary>
internal sealed record ParentCount
{
    public required long ParentId { get; init; }

    public required int Count { get; init; }
}
