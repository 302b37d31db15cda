namespace UnGraphQL.Api.Series;

/// <param name="Members">Oldest first, as far as dates are known.</param>
internal sealed record ResolutionSeriesRow(IReadOnlyList<SeriesMemberRow> Members);
