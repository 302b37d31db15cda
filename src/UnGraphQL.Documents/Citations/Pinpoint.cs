using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Citations;

/// <summary>The part of a document that is cited, outermost first.</summary>
internal sealed record Pinpoint(ImmutableArray<PinpointUnit> Units)
{
    public static readonly Pinpoint None = new([]);

    public bool IsEmpty => Units.IsEmpty;

    /// <summary>The same with the letter l for a sub-paragraph printed <c>1)</c>; null when there is none.</summary>
    public string? LetterCandidate =>
        Units.Any(unit => unit.IsDigitForLetter) ? new Pinpoint([.. Units.Select(unit => unit.WithLetter())]).ToString() : null;

    /// <summary>Reads <c>annex, para. 4 (l)</c>: printed outermost first.</summary>
    public static Pinpoint ReadAfter(string text, CitationWords words) => new([.. Read(text, words)]);

    /// <summary>Reads <c>paragraph 4 (l) of the annex to</c>: inside out; units joined by a comma stand outermost first among themselves.</summary>
    public static Pinpoint ReadBefore(string text, CitationWords words)
    {
        var groups = new List<List<PinpointUnit>>();
        var end = -1;
        foreach (Match match in words.Unit.Matches(text))
        {
            if (end < 0 || text[end..match.Index].Trim() != ",")
            {
                groups.Add([]);
            }

            groups[^1].Add(PinpointUnit.Read(match, words));
            end = match.Index + match.Length;
        }

        groups.Reverse();
        return new Pinpoint([.. groups.SelectMany(group => group)]);
    }

    public Pinpoint Then(Pinpoint inner) => new(Units.AddRange(inner.Units));

    public override string ToString() => string.Join(", ", Units);

    /// <summary>Null when empty, as the model wants it.</summary>
    public string? Print() => IsEmpty ? null : ToString();

    private static IEnumerable<PinpointUnit> Read(string text, CitationWords words) =>
        words.Unit.Matches(text).Select(match => PinpointUnit.Read(match, words));
}
