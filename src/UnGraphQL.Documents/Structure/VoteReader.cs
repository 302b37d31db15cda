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
    private static readonly string[] PartNames = ["withoutVote", "recordedVoteStart", "recordedVote", "voters"];
    private static readonly char[] VoterSeparators = [',', ';', '\u3001'];

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

    /// <summary>Whether a line after the text belongs to the vote.</summary>
    public static bool IsPart(string line, LanguagePack pack) => PartNames.Any(n => pack.Lines.IsMatch(n, line));

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

    // The voters stand behind their position or on the lines below it.
    private static ImmutableArray<ParsedBallot> ReadBallots(List<string> lines, LanguagePack pack)
    {
        var ballots = ImmutableArray.CreateBuilder<ParsedBallot>();
        VotePosition? position = null;
        foreach (var line in lines)
        {
            var match = pack.Lines.Match("voters", line);
            position = match.Success ? PositionOf(match) : position;
            if (position is { } given && !pack.Lines.IsClosing(line))
            {
                ballots.AddRange(VotersOf(match.Success ? match.Groups["voters"].Value : line, pack).Select(v => new ParsedBallot(v, given)));
            }

            position = line.EndsWith(']') ? null : position;
        }

        return ballots.ToImmutable();
    }

    private static IEnumerable<string> VotersOf(string list, LanguagePack pack) => list.Trim(']', '.', ' ')
        .Split(VoterSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(v => !pack.Lines.IsMatch("noVoters", v));

    private static VotePosition PositionOf(Match line) =>
        line.Groups["against"].Success ? VotePosition.Against
        : line.Groups["abstaining"].Success ? VotePosition.Abstaining
        : VotePosition.InFavour;
}
