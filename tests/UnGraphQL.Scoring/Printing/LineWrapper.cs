namespace UnGraphQL.Scoring.Printing;

/// <summary>Breaks text into lines as a page does: at spaces, after real hyphens, and between the characters of scripts without spaces.</summary>
internal static class LineWrapper
{
    private const char FirstWide = '\u2E80';

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

    // Marks of notes are written in the private range and stay with the word before them; no line begins with closing punctuation.
    private static bool MayBreak(string text, int at) =>
        text[at] != ' '
        && (text[at - 1] == ' '
            || (text[at - 1] == '-' && at > 1 && char.IsLower(text[at - 2]) && char.IsLower(text[at]))
            || (IsWide(text[at - 1]) && IsWide(text[at]) && !char.IsPunctuation(text[at])));

    private static bool IsWide(char c) => c >= FirstWide && !IsPrivate(c);

    private static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF';
}
