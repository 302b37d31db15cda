using System.Globalization;

namespace UnGraphQL.Scoring.Printing;

/// <summary>Breaks text into lines as a page does: at spaces, after real hyphens, and between the characters of scripts without spaces.</summary>
internal static class LineWrapper
{
    private const char FirstWide = '\u2E80';
    private const char MarkStart = '\uE000';
    private const char MarkEnd = '\uE001';

    public static List<string> Wrap(string text, int first, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Pieces(text))
        {
            var limit = lines.Count == 0 ? first : width;
            if (line.Length > 0 && Width(line) + Width(piece.TrimEnd(' ')) > limit)
            {
                lines.Add(line.TrimEnd(' '));
                line = "";
            }

            line += piece;
        }

        lines.Add(line.TrimEnd(' '));
        return lines;
    }

    // A Chinese character is as wide as two letters; what encloses the mark of a note takes no room.
    private static int Width(string text) => text.Count(c => !IsPrivate(c)) + text.Count(IsWide);

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (MayBreak(text, i))
            {
                yield return text[start..i];
                start = i;
            }
        }

        yield return text[start..];
    }

    // Marks of notes are written in the private range and stay with what stands before them. Where a sign meets a sign, a number or a Latin word, the line may
    // break; but none begins with closing punctuation, and none ends with an opening bracket.
    private static bool MayBreak(string text, int at) =>
        text[at] != ' ' && !IsPrivate(text[at])
        && (text[at - 1] == ' '
            || (text[at - 1] == '-' && at > 1 && char.IsLower(text[at - 2]) && char.IsLower(text[at]))
            || (Before(text, at) is var before && (IsWide(before) || IsWide(text[at])) && !IsOpening(before) && !IsClosing(text[at])));

    // What stands before the marks of notes
    private static char Before(string text, int at)
    {
        var before = at - 1;
        while (before > 0 && text[before] == MarkEnd)
        {
            before = Math.Max(0, text.LastIndexOf(MarkStart, before) - 1);
        }

        return text[before];
    }

    private static bool IsOpening(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    private static bool IsClosing(char c) => char.IsPunctuation(c) && !IsOpening(c);

    private static bool IsWide(char c) => c >= FirstWide && !IsPrivate(c);

    private static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF';
}
