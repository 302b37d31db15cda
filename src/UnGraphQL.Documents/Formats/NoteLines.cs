using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Tells the lines of footnotes, which stand line below line.</summary>
internal static partial class NoteLines
{
    /// <summary>Numbers of the lines that stand below a rule and begin with the mark of a note, up to an empty line.</summary>
    public static HashSet<int> Below(SourceText source)
    {
        var notes = new HashSet<int>();
        var (isBelow, isNote) = (false, false);
        foreach (var line in source.Lines)
        {
            if (FurniturePatterns.Rule().IsMatch(line.Trimmed))
            {
                (isBelow, isNote) = (true, false);
            }
            else if (line.IsBlank)
            {
                (isBelow, isNote) = (isBelow && !isNote, false);
            }
            else if (isNote || (isBelow && Mark().IsMatch(line.Trimmed)))
            {
                isNote = true;
                notes.Add(line.Number);
            }
            else
            {
                isBelow = false;
            }
        }

        return notes;
    }

    public static bool IsNote(string text) => NoteNumber().IsMatch(text);

    /// <summary>Whether a line is the note that follows the one before.</summary>
    public static bool IsNext(string before, string line) =>
        (NoteNumber().Match(before) is { Success: true } open && NoteNumber().Match(line) is { Success: true } next && NumberOf(next) - NumberOf(open) is > 0 and < 4)
        || (before[^1] == '.' && BareNumber().Match(before) is { Success: true } first && BareNumber().Match(line) is { Success: true } second && NumberOf(second) - NumberOf(first) == 1);

    /// <summary>"chap. III, sect." / "A."</summary>
    public static bool IsEnd(string before, string line) => line[^1] == '.' && IsNote(before);

    // (1)   above its note
    [GeneratedRegex(@"^\(\d{1,3}\)$", RegexOptions.CultureInvariant, 2000)]
    public static partial Regex LoneMark();

    /// <summary>"… was redesignated as from" / "7 February 1984."</summary>
    public static bool IsUnfinished(string before) => before[^1] != '.' && IsNote(before);

    private static int NumberOf(Match note) => int.Parse(note.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    // 1   (1) A/78/84.   * Reissued
    [GeneratedRegex(@"^(?:\d{1,3}|\(\d{1,3}\)|\[\d{1,3}\]|\*{1,3})(?:/?\s|$)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Mark();

    // 3 1995 Review Conference …   10 www.un.org/law: what no other line begins with
    [GeneratedRegex(@"^(?<number>\d{1,3})/?\s\S", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BareNumber();

    // 3 Resolution 70/1.   (3) A/78/84.   [3] A/78/84.
    [GeneratedRegex(@"^(?:(?<number>\d{1,3})/?\s(?:[\p{Lu}\p{Lo}\u300A\u201C\u00AB[]|\(\))|[(\[](?<number>\d{1,3})[)\]](?:\s|$))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NoteNumber();
}
