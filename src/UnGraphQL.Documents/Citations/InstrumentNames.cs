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

    /// <summary>Words before "and" from which on they are a name by themselves.</summary>
    private const int WordsOfAWholeName = 3;

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
        return title.Length is > 3 and <= LongestName
            && !words.PlainName.IsMatch(title)
            && (target.Pinpoint is not null || title[0] == '\u300A' || words.InstrumentNoun.IsMatch(title) || IsTitleOfInstrument(text, start, words))
                ? title
                : null;
    }

    /// <summary>"the outcome document of the Conference, entitled “The future we want”", not "the meeting on the theme “…”".</summary>
    private static bool IsTitleOfInstrument(string text, int start, CitationWords words)
    {
        var from = Math.Max(0, start - FarthestNoun);
        return words.LowerNoun.IsMatch(text[(text.LastIndexOf(';', start) is var stop && stop > from ? stop : from)..start]);
    }

    private static string? Named(string text, int end, ParsedReference target, CitationWords words)
    {
        if (end == 0)
        {
            return null;
        }

        var clause = text.LastIndexOfAny([',', ';', ':', '.', '\u201C', '\u201D', '\u00AB', '\u00BB'], end - 1) + 1;
        var name = LastName(text[Math.Max(clause, end - LongestName)..end], words);
        var isName = name.Split(' ').Length >= FewestWords && !words.PlainName.IsMatch(name);

        // "the declaration on the midterm review of the Sendai Framework": the note is that of the declaration
        var isDerived = target.Kind != ReferenceKind.Treaty && words.DerivedNoun.IsMatch(text[clause..(end - name.Length)]);
        return isName && !isDerived ? name : null;
    }

    /// <summary>The longest name that a phrase ends in, of two that are joined the second; empty for none.</summary>
    private static string LastName(string phrase, CitationWords words)
    {
        var names = words.InstrumentName.Matches(phrase).Select(start => phrase[start.Index..]).ToList();
        return names.Find(name => !AreTwo(name, words)) ?? names.LastOrDefault("");
    }

    /// <summary>"Charter of the United Nations and the Universal Declaration" is two names, "Vienna Declaration and Programme of Action" is one.</summary>
    private static bool AreTwo(string name, CitationWords words) =>
        words.JoinedName.Match(name) is { Success: true } joined && name[..joined.Index].Split(' ').Length >= WordsOfAWholeName;
}
