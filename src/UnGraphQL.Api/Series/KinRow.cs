namespace UnGraphQL.Api.Series;

/// <summary>A resolution held that bears the name of another one, in its title or in that of its agenda item.</summary>
internal sealed record KinRow
{
    /// <summary>Database key of the other one.</summary>
    public required long ParentId { get; init; }

    public required long WorkId { get; init; }

    public required string Symbol { get; init; }

    public required DateOnly? Date { get; init; }

    public required SeriesEvidence Evidence { get; init; }
}
