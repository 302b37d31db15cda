namespace UnGraphQL.Api.Search;

/// <param name="Matches">What is counted; null when nothing is found.</param>
internal sealed record SearchFacetsRow(SearchMatches? Matches);
