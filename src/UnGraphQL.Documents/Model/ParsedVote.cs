using System.Collections.Immutable;

namespace UnGraphQL.Documents.Model;

/// <summary>How a resolution was adopted; counts are null when the document gives none.</summary>
public sealed record ParsedVote(VoteOutcome Outcome)
{
    public int? InFavour { get; init; }

    public int? Against { get; init; }

    public int? Abstaining { get; init; }

    public ImmutableArray<ParsedBallot> Ballots { get; init; } = [];
}
