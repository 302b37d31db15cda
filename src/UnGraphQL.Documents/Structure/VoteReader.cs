using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

/// <summary>Reads how a text was adopted from the lines after it: without a vote, or with counts and, where printed, the lists of voters.</summary>
internal static class VoteReader
{
    private static readonly char[] VoterSeparators = [',', ';'];

    /// <summary>Null when the lines do not say.</summary>
    public static ParsedVote? Read(IReadOnlyList<Block> closing, IReadOnlyList<Block> head, LanguagePack pack)
    {
        var lines = closing.Select(b => b.Folded).ToList();
        if (lines.Any(l => pack.Lines.IsMatch("withoutVote", l)))
        {
            return new ParsedVote(VoteOutcome.WithoutVote);
        }

        var counts = lines.Select(l => pack.Lines.Match("recordedVote", l)).FirstOrDefault(m => m.Success);
        if (counts is not null)
        {
            return Counted(counts) with { Ballots = ReadBallots(lines, pack) };
        }

        return lines.Concat(head.Select(b => b.Folded).Where(l => pack.Lines.IsMatch("adoptedAt", l))).Any(l => pack.Lines.IsMatch("unanimous", l))
            ? new ParsedVote(VoteOutcome.Other)
            : null;
    }

    private static ParsedVote Counted(Match match) => new(VoteOutcome.Recorded)
    {
        InFavour = Count(match.Groups["for"]),
        Against = Count(match.Groups["against"]),
        Abstaining = match.Groups["abstaining"].Success ? Count(match.Groups["abstaining"]) : null,
    };

    // Optical recognition reads the digit 1 as I or l: "7 votes to I (Syria)". In words it can only be none.
    private static int Count(Group group) => group.Value switch
    {
        "I" or "l" => 1,
        var value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0,
    };

    private static ImmutableArray<ParsedBallot> ReadBallots(List<string> lines, LanguagePack pack)
    {
        var ballots = ImmutableArray.CreateBuilder<ParsedBallot>();
        foreach (var match in lines.Select(l => pack.Lines.Match("voters", l)).Where(m => m.Success))
        {
            var position = PositionOf(match.Groups["position"].Value);
            ballots.AddRange(match.Groups["voters"].Value.Trim(']', '.', ' ')
                .Split(VoterSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(v => new ParsedBallot(v, position)));
        }

        return ballots.ToImmutable();
    }

    private static VotePosition PositionOf(string words) =>
        words.Contains("contre", StringComparison.OrdinalIgnoreCase) || words.Contains("against", StringComparison.OrdinalIgnoreCase) ? VotePosition.Against
        : words.Contains("abst", StringComparison.OrdinalIgnoreCase) ? VotePosition.Abstaining
        : VotePosition.InFavour;
}
