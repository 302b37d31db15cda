namespace UnGraphQL.Api.Graph;

/// <summary>A citation seen from one of its ends.</summary>
internal sealed class CitationLink
{
    /// <summary>Of the document at the other end; null when it is not held.</summary>
    public required long? WorkId { get; init; }

    /// <summary>Of the document at the other end.</summary>
    public required string? Symbol { get; init; }

    /// <summary>Of the document at this end.</summary>
    public required string? Via { get; init; }
}
