namespace UnGraphQL.Api.Paging;

/// <summary>Where a page stands in its list (Relay, GraphQL Cursor Connections).</summary>
internal sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
