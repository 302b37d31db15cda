namespace UnGraphQL.Api.Search;

/// <param name="Key">The value that a filter takes.</param>
internal sealed record FacetRow(string Key, int Count);
