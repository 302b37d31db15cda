using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>Reads <c>voting</c>: the outcome is a word, or a sentence as "Adopted 133-3-0, 54th plenary meeting". Voters are in English in every language.</summary>
internal static partial class VotingReader
{
    public static ParsedVote? Read(StatementHead head, List<Diagnostic> diagnostics)
    {
        if (head.Meta("voting") is not { } voting)
        {
            return null;
        }

        var outcome = voting["outcome"] ?? "";
        var counts = voting.Descendants("count");
        if (counts.Count > 0 || outcome == "adoptedRecordedVote")
        {
            return Recorded(head, counts, diagnostics);
        }

        return Counts().Match(outcome) is { Success: true } match ? Counted(match)
            : WithoutVote().IsMatch(outcome) ? new ParsedVote(VoteOutcome.WithoutVote)
            : outcome.Length > 0 ? new ParsedVote(VoteOutcome.Other) : null;
    }

    private static ParsedVote Recorded(StatementHead head, IReadOnlyList<MarkupElement> counts, List<Diagnostic> diagnostics)
    {
        var ballots = ImmutableArray.CreateBuilder<ParsedBallot>();
        var totals = new Dictionary<VotePosition, int>();
        foreach (var count in counts)
        {
            if (PositionOf(count["refersTo"]) is not { } position)
            {
                continue;
            }

            var voters = count.Descendants("organization").Select(head.Text).OfType<string>().ToList();
            ballots.AddRange(voters.Select(v => new ParsedBallot(v, position)));
            if (int.TryParse(count["value"], NumberStyles.None, CultureInfo.InvariantCulture, out var total))
            {
                totals[position] = total;
                if (voters.Count > 0 && voters.Count != total)
                {
                    diagnostics.Add(new Diagnostic(DiagnosticCodes.VoteMismatch, DiagnosticSeverity.Warning, $"The vote counts {total} {Words(position)} but lists {voters.Count}."));
                }
            }
        }

        return new ParsedVote(VoteOutcome.Recorded)
        {
            InFavour = Total(VotePosition.InFavour),
            Against = Total(VotePosition.Against),
            Abstaining = Total(VotePosition.Abstaining),
            Ballots = ballots.ToImmutable(),
        };

        int? Total(VotePosition position) => totals.TryGetValue(position, out var total) ? total : null;
    }

    private static ParsedVote Counted(Match match) => new(VoteOutcome.Recorded)
    {
        InFavour = int.Parse(match.Groups["for"].ValueSpan, CultureInfo.InvariantCulture),
        Against = int.Parse(match.Groups["against"].ValueSpan, CultureInfo.InvariantCulture),
        Abstaining = int.Parse(match.Groups["abstaining"].ValueSpan, CultureInfo.InvariantCulture),
    };

    private static VotePosition? PositionOf(string? term) => term?.TrimStart('#') switch
    {
        "inFavour" => VotePosition.InFavour,
        "against" => VotePosition.Against,
        "abstaining" => VotePosition.Abstaining,
        _ => null,
    };

    private static string Words(VotePosition position) => position switch
    {
        VotePosition.InFavour => "in favour",
        VotePosition.Against => "against",
        _ => "abstaining",
    };

    // Adopted 133-3-0, 54th plenary meeting
    [GeneratedRegex(@"\b(?<for>\d{1,3})-(?<against>\d{1,3})-(?<abstaining>\d{1,3})\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Counts();

    // adoptedWithoutVote, "Adopted without vote, 88th plenary meeting", "Adopted without a vote"
    [GeneratedRegex(@"without\s?(?:a\s)?vote", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WithoutVote();
}
