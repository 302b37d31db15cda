namespace UnGraphQL.Api.Paging;

internal sealed record Edge<TRow>(string Cursor, TRow Node);
