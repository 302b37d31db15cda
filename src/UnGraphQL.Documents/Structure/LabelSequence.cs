using System.Globalization;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Structure;

/// <summary>
/// Gives each label of a list its depth by the running sequence: <c>(i)</c> after <c>(h)</c> is the ninth letter,
/// unless <c>(ii)</c> follows. One instance per paragraph.
/// </summary>
internal sealed class LabelSequence
{
    /// <summary>Stands before the value of a label in signs or quotation marks, which is of another list than one in digits: ㈡ above 1).</summary>
    public const string Counted = "#";

    private const int Deepest = 8;

    private readonly Stack<(Style Style, int Value)> _levels = new();

    private enum Style
    {
        Letter,
        Capital,
        Roman,
        Digit,
        Counted,
    }

    /// <summary>Whether a label is the next after another of its style.</summary>
    public static bool Follows(string label, string before) => Readings(label).Any(r => Readings(before).Contains((r.Style, r.Value - 1)));

    /// <summary>Depth from 1 of a label; <paramref name="next"/> is the label after it, or null.</summary>
    public int Place(string label, string? next)
    {
        var readings = Readings(label).ToList();
        var open = _levels.ToList();
        for (var up = 0; up < open.Count; up++)
        {
            foreach (var reading in readings.Where(r => r.Style == open[up].Style && r.Value == open[up].Value + 1))
            {
                if (up == 0 && OpensRoman(label, next, open[up].Style))
                {
                    continue;
                }

                for (var i = 0; i <= up; i++)
                {
                    _levels.Pop();
                }

                _levels.Push(reading);
                return _levels.Count;
            }
        }

        return Open(readings, open);
    }

    // (h) … (i) … (ii): a list of romans below h
    private static bool OpensRoman(string label, string? next, Style style) => style == Style.Letter && label == "i" && next == "ii";

    private int Open(List<(Style Style, int Value)> readings, List<(Style Style, int Value)> open)
    {
        var first = readings.Where(r => r.Value == 1).ToList();
        if (first.Count == 0)
        {
            // a gap: it belongs to the nearest list of its style, else it goes on with the innermost: (1) read for (i), then (ii)
            return Resume(readings, open);
        }

        // (a), (b), (a): a list begun anew, for no list stands right inside one of its own style
        if (open is [var innermost, ..] && (innermost.Style == first[0].Style || open.Count == Deepest))
        {
            _levels.Pop();
        }

        _levels.Push(first[0]);
        return _levels.Count;
    }

    private int Resume(List<(Style Style, int Value)> readings, List<(Style Style, int Value)> open)
    {
        var up = open.FindIndex(o => readings.Any(r => r.Style == o.Style));
        for (var i = 0; i < Math.Min(open.Count, Math.Max(1, up + 1)); i++)
        {
            _levels.Pop();
        }

        _levels.Push(up < 0 ? readings[0] : readings.First(r => r.Style == open[up].Style));
        return _levels.Count;
    }

    private static IEnumerable<(Style Style, int Value)> Readings(string label)
    {
        if (int.TryParse(label.AsSpan(label.StartsWith(Counted, StringComparison.Ordinal) ? Counted.Length : 0), NumberStyles.None, CultureInfo.InvariantCulture, out var digit))
        {
            yield return (char.IsAsciiDigit(label[0]) ? Style.Digit : Style.Counted, digit);
            yield break;
        }

        if (RomanNumeral.Read(label) is { } roman && char.IsLower(label[0]))
        {
            yield return (Style.Roman, roman);
        }

        if (label.Distinct().Count() == 1)
        {
            // aa, bb after z
            var letter = char.ToLowerInvariant(label[0]) - 'a' + 1;
            yield return (char.IsUpper(label[0]) ? Style.Capital : Style.Letter, letter + (26 * (label.Length - 1)));
        }
        else if (RomanNumeral.Read(label) is null)
        {
            yield return (Style.Letter, 0);
        }
    }
}
