namespace UnGraphQL.Api.Search;

/// <summary>A title or paragraph that fits in one language.</summary>
internal sealed class SearchMatch
{
    /// <summary>Database key of the work or paragraph.</summary>
    public required long Id { get; init; }

    public required int Language { get; init; }

    /// <summary>The smaller, the better.</summary>
    public required double Rank { get; init; }
}
