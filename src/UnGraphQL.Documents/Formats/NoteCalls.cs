using System.Globalization;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Numbers in the lines of a page that may be the marks of its notes.</summary>
internal sealed class NoteCalls
{
    private const int LongestMark = 3;

    /// <summary>Letters of words that may stand before a number of the text: "chap.3".</summary>
    private const int ShortWord = 4;

    /// <summary>Digits of one.</summary>
    private const int Year = 4;

    // The first line with each number
    private readonly Dictionary<int, int> _possible = [];
    private readonly Dictionary<int, int> _sure = [];

    /// <summary>Whether a number stands in the lines above one.</summary>
    public bool Has(int number, int line) => _possible.TryGetValue(number, out var first) && first < line;

    /// <summary>Whether it stands there as nothing but a mark does: "Outcome,1", "Development3".</summary>
    public bool IsSure(int number, int line) => _sure.TryGetValue(number, out var first) && first < line;

    /// <param name="text">With plain marks.</param>
    public void Add(string text, int line)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end > start && start > 0 && (end == text.Length || !char.IsLetter(text[end]) || TextWidth.IsSign(text[end])))
            {
                Add(text, start, end, line);
            }

            start = end;
        }
    }

    private void Add(string text, int start, int end, int line)
    {
        if (end - start == Year && IsYear(text.AsSpan(start)))
        {
            return;
        }

        for (var at = Math.Max(start, end - LongestMark); at < end; at++)
        {
            if (text[at] != '0' && (at == start || MayBegin(text, start, at, end)))
            {
                var number = int.Parse(text.AsSpan(at, end - at), CultureInfo.InvariantCulture);
                _possible.TryAdd(number, line);
                if (IsMark(text, start, at, end))
                {
                    _sure.TryAdd(number, line);
                }
            }
        }
    }

    // The last digits of a number may be a mark behind it: "199510", "77/2264", "70/13". No line begins with one.
    private static bool MayBegin(string text, int start, int at, int end) => (end - start) switch
    {
        > Year and <= Year + LongestMark when IsYear(text.AsSpan(start)) => at == start + Year,
        Year or Year + 1 => true,
        < Year => text[start - 1] == '/' && text.LastIndexOf(' ', start) > 0,
        _ => false,
    };

    // "the session.3", but not "L.3", "No.3"
    private static bool EndsInWord(ReadOnlySpan<char> text) => text.Length > ShortWord && text[^(ShortWord + 1)..].IndexOfAnyExceptInRange('a', '\uFFFF') < 0;

    // "1967,1"
    private static bool EndsInYear(ReadOnlySpan<char> text) =>
        text.Length >= Year && IsYear(text[^Year..]) && text[^Year..].IndexOfAnyExceptInRange('0', '9') < 0 && (text.Length == Year || !char.IsAsciiDigit(text[^(Year + 1)]));

    private static bool IsYear(ReadOnlySpan<char> number) => number[..2] is "19" or "20";

    // "Outcome,1"   "Development3"   "session”5"   "20301"   "(1)" behind a word
    private static bool IsMark(string text, int start, int at, int end) =>
        at > start ? at == start + Year && IsYear(text.AsSpan(start))
        : text[start - 1] is '(' ? end < text.Length && text[end] == ')' && start > 1 && text[start - 2] != ' '
        : IsBehindWord(text, start) && (end == text.Length || !(text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));

    private static bool IsBehindWord(string text, int start) => text[start - 1] switch
    {
        '.' => EndsInWord(text.AsSpan(0, start - 1)),
        ',' or ';' or ':' => start > 1 && text[start - 2] != ' ' && (!char.IsAsciiDigit(text[start - 2]) || EndsInYear(text.AsSpan(0, start - 1))),
        ')' or ']' or '"' or '\u201D' or '\u00BB' or '\u300B' => true,
        var before => char.IsLetter(before) && !char.IsUpper(before) && !TextWidth.IsSign(before),
    };
}
