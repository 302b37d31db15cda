namespace UnGraphQL.Api.Graph;

/// <summary>A document that is one citation away from others.</summary>
internal sealed record NeighbourRow
{
    /// <summary>Database key; null when it is not held.</summary>
    public required long? WorkId { get; init; }

    public required string Symbol { get; init; }

    /// <summary>Between it and the others.</summary>
    public required int Citations { get; init; }

    /// <summary>Symbol of one of the others, always the same.</summary>
    public required string Via { get; init; }
}
