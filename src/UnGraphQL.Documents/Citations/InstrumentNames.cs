using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Citations;

/// <summary>
/// Finds the name of an instrument that ends where a note is called: a title in quotation marks, or words that begin with a capital and have a
/// noun as "Declaration" near their beginning. Chinese prints names between marks of its own.
/// </summary>
internal static class InstrumentNames
{
    /// <summary>Longer ones are descriptions: no text repeats them.</summary>
    private const int LongestName = 200;

    /// <summary>Characters between a title and the noun that says what it is of.</summary>
    private const int FarthestNoun = 300;

    /// <summary>Words of the shortest name: "Paris Agreement".</summary>
    private const int FewestWords = 2;

    /// <summary>Null when no name ends there.</summary>
    /// <param name="target">What the note cites.</param>
    public static string? Before(string text, int mark, ParsedReference target, CitationWords words)
    {
        var end = TrimmedEnd(text, mark);
        return Quoted(text, end, target, words) ?? (words.Lexicon.HasHeadBehind ? null : Named(text, end, target, words));
    }

    /// <summary>Whether the name is a title in quotation marks.</summary>
    public static bool IsQuoted(string text, int mark) => TrimmedEnd(text, mark) is var end && end > 0 && IsClosing(text[end - 1]);

    private static int TrimmedEnd(string text, int mark)
    {
        var end = Math.Min(mark, text.Length);
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '.' or ':' or '\u3001'))
        {
            end--;
        }

        return end;
    }

    private static bool IsClosing(char mark) => mark is '\u201D' or '\u00BB' or '\u300B' or '"' or '\u201C';

    private static string? Quoted(string text, int end, ParsedReference target, CitationWords words)
    {
        if (end == 0 || !IsClosing(text[end - 1]))
        {
            return null;
        }

        // Arabic print closes with the mark that opens in English.
        var start = end < 2 ? -1 : text.LastIndexOfAny(text[end - 1] switch { '\u00BB' => ['\u00AB'], '\u300B' => ['\u300A'], '\u201C' => ['\u201D', '\u201E'], '"' => ['"'], _ => ['\u201C'] }, end - 2);
        var title = start < 0 ? "" : text[end - 1] == '\u300B' ? text[start..end] : text[(start + 1)..(end - 1)].Trim();
        return title.Length is > 3 and <= LongestName && !words.PlainName.IsMatch(title) && (target.Pinpoint is not null || title[0] == '\u300A' || words.InstrumentNoun.IsMatch(title) || IsTitleOfInstrument(text, start, words)) ? title : null;
    }

    /// <summary>"the outcome document of the Conference, entitled “The future we want”", not "the meeting on the theme “…”".</summary>
    private static bool IsTitleOfInstrument(string text, int start, CitationWords words)
    {
        var from = Math.Max(0, start - FarthestNoun);
        return words.LowerNoun.IsMatch(text[(text.LastIndexOf(';', start) is var stop && stop > from ? stop : from)..start]);
    }

    private static string? Named(string text, int end, ParsedReference target, CitationWords words)
    {
        var from = Math.Max(0, end - LongestName);
        var clause = text.LastIndexOfAny([',', ';', ':', '.', '\u201C', '\u201D', '\u00AB', '\u00BB'], Math.Max(0, end - 1)) + 1;
        from = Math.Max(from, clause);
        var name = words.InstrumentName.Matches(text[from..end]) is { Count: > 0 } starts
            ? starts.Select(start => text[(from + start.Index)..end]).FirstOrDefault(name => Joined(name, words) is null) ?? text[(from + starts[^1].Index)..end]
            : "";
        return name.Split(' ').Length >= FewestWords && !words.PlainName.IsMatch(name) && (target.Kind == ReferenceKind.Treaty || !words.DerivedNoun.IsMatch(text[clause..(end - name.Length)])) ? name : null;
    }

    /// <summary>"Charter of the United Nations and the Universal Declaration": two names. Null when it is one.</summary>
    private static Match? Joined(string name, CitationWords words) =>
        words.JoinedName.Match(name) is { Success: true } joined && name[..joined.Index].Split(' ').Length >= 3 ? joined : null;
}
