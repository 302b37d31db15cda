namespace UnGraphQL.Api.Paging;

/// <param name="Count">Of the items of the parent; a parent without items has no row.</param>
internal sealed record ParentCount(long ParentId, int Count);
