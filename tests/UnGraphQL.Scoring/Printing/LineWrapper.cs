using System.Text.RegularExpressions;

namespace UnGraphQL.Scoring.Printing;

/// <summary>Breaks text into lines as a page does: at spaces, after real hyphens, and between the characters of scripts without spaces.</summary>
internal static partial class LineWrapper
{
    public static List<string> Wrap(string text, int first, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Pieces().Matches(text).Select(m => m.Value))
        {
            var limit = lines.Count == 0 ? first : width;
            if (line.Length > 0 && Length(line) + Length(piece.TrimEnd(' ')) > limit)
            {
                lines.Add(line.TrimEnd(' '));
                line = "";
            }

            line += piece;
        }

        lines.Add(line.TrimEnd(' '));
        return lines;
    }

    // A Chinese character is as wide as two letters.
    private static int Length(string text) => text.Length + text.Count(c => c > '\u2E80');

    // A word with its spaces; a half of a compound with its hyphen; a wide character with the punctuation that may not begin a line
    [GeneratedRegex(@"[\u2E80-\uFFEF][\u3001\u3002\uFF0C\uFF1B\uFF1A\u201D\u300B\uFF09)]*\s*|(?:(?!\p{Ll}-\p{Ll})[^ \u2E80-\uFFEF])+(?:\p{Ll}-(?=\p{Ll})|[ ]*)|[ ]+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Pieces();
}
