using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>A line and the word below it, which would have stood on it had there been room.</summary>
/// <param name="Length">Columns of the line.</param>
/// <param name="Next">Columns that it would have with the word.</param>
internal readonly partial record struct LineRoom(int Length, int Next)
{
    public static LineRoom Of(string line, string below, LineScale scale)
    {
        var length = LengthOf(line, scale);
        return new LineRoom(length, length + (MappedText.IsGlued(line, below) ? 0 : 1) + FirstWord(below, scale));
    }

    /// <summary>Columns of a line, less the spaces that tools set around the marks of notes.</summary>
    public static int LengthOf(string line, LineScale scale) => scale.Columns(line) - (2 * SpacedMark().Count(line));

    /// <inheritdoc cref="FirstWord(string, LineScale)"/>
    public static int FirstWord(string line) => FirstWord(line, LineScale.Fixed);

    /// <summary>Columns of what a line cannot be broken inside: a word, or a sign with the punctuation behind it.</summary>
    public static int FirstWord(string line, LineScale scale)
    {
        var end = 1;
        while (end < line.Length && !MayBreak(line, end))
        {
            end++;
        }

        return scale.Columns(line[..Math.Min(end, line.Length)]);
    }

    private static bool MayBreak(string line, int at) =>
        (line[at] == ' ' && !IsBound(line[..at]))
        || (line[at - 1] == '-' && at > 1 && char.IsLetter(line[at - 2]))
        || ((TextWidth.IsSign(line[at - 1]) || TextWidth.IsSign(line[at])) && !IsOpening(line[at - 1]) && (!char.IsPunctuation(line[at]) || IsOpening(line[at])));

    // No line ends with an opening bracket, and none begins with other punctuation.
    private static bool IsOpening(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    // Printers bind particles and numbers to the word behind them: "и подчеркивая", "7 декабря".
    private static bool IsBound(string words) => words[(words.LastIndexOf(' ') + 1)..] is var word && (word.Length < 3 || word.AsSpan().IndexOfAnyInRange('0', '9') >= 0);

    // "documents 3 ," and "》、 2 "; the "7" at the end of "on 7" / "December" is no mark, nor that of "and 77/58"
    [GeneratedRegex(@"(?<=[\p{P}\u2E80-\u9FFF]) \(?\d{1,3}\)?(?: |$)|(?<=\S) \(?\d{1,3}\)? ?(?=[\p{P}-[/.-]])|(?<=\S) \(\d{1,3}\)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SpacedMark();
}
