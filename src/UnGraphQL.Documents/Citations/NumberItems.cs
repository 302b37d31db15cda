using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>From one match of the number form to the numbers it prints: letters and ranges of letters are numbers of their own.</summary>
internal static class NumberItems
{
    private const string Cyrillic = "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425";
    private const string Lookalikes = "ABEKMHOPCTX";

    public static IEnumerable<ListedNumber> Read(Match match, CitationWords words)
    {
        var span = new TextSpan(match.Index, match.Index + match.Length);
        var printed = Digits(match.Groups["number"].Value);
        var misread = printed != match.Groups["number"].Value || Session(match) != match.Groups["session"].Value;
        if (match.Groups["prst"].Success || !printed.Any(char.IsAsciiDigit))
        {
            return [];
        }

        return Letters(match, words).SelectMany(letter => Item(match, span, printed, letter, words))
            .Select(item => item with { IsMalformed = match.Groups["open"].Success, IsMisread = misread });
    }

    private static IEnumerable<ListedNumber> Item(Match match, TextSpan whole, string number, (string Letter, TextSpan? Span) letter, CitationWords words)
    {
        var isSlash = match.Groups["session"].Index < match.Groups["number"].Index;
        var session = words.Lexicon.Session(Session(match), isRoman: !isSlash);
        var text = isSlash ? $"{session}/{number}{letter.Letter}" : $"{number}{letter.Letter}({session})";
        if (PrintedNumber.TryParse(text, out var printed) && (isSlash || Session(match) == match.Groups["session"].Value || printed.Shape != PrintedNumberShape.Roman || IsOfAssembly(printed)))
        {
            yield return new ListedNumber(isSlash && letter.Span is { } own ? own : whole, printed);
        }
    }

    /// <summary>
    /// The letters with the words each is cited by: in <c>31/6 A and B</c> the first with the number, the second alone.
    /// A range, or letters before a roman session, share the whole.
    /// </summary>
    private static IEnumerable<(string Letter, TextSpan? Span)> Letters(Match match, CitationWords words)
    {
        var captures = match.Groups["letter"].Captures;
        string Latin(string suffix) => NumberItems.Latin(words.Lexicon.Suffix(suffix));
        int Rank(string suffix) => Latin(suffix) is var latin ? latin[0] - 'A' + (26 * (latin.Length - 1)) : 0;
        if (captures.Count == 0)
        {
            return [("", null)];
        }

        if (match.Groups["hyphen"].Success)
        {
            return [($"{Latin(captures[0].Value)}-{Latin(captures[^1].Value)}", null)];
        }

        if (match.Groups["range"].Success && captures.Count == 2 && Rank(captures[0].Value) < Rank(captures[1].Value))
        {
            return Enumerable.Range(Rank(captures[0].Value), Rank(captures[1].Value) - Rank(captures[0].Value) + 1).Select(rank => (Suffix(rank), (TextSpan?)null));
        }

        return captures.Select((capture, i) => (Latin(capture.Value), (TextSpan?)new TextSpan(i == 0 ? match.Index : capture.Index, capture.Index + capture.Length)));
    }

    /// <summary>Russian texts may print a suffix with the Cyrillic letters that look like it.</summary>
    private static string Latin(string suffix) =>
        string.Concat(suffix.Select(letter => Cyrillic.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? Lookalikes[at] : letter));

    // after Z comes AA, as in 53/77 AA
    private static string Suffix(int rank) => new((char)('A' + (rank % 26)), 1 + (rank / 26));

    private static string Session(Match match) => match.Groups["session"].Value switch
    {
        { Length: 4 } year when year[1] == '9' => Digits(year),
        var roman when match.Groups["session"].Index > match.Groups["number"].Index && roman.All("IVXLC1l".Contains) => roman.Replace('1', 'I').Replace('l', 'I'),
        var session => session,
    };

    // "41 (1)" is 41 (I) read wrongly where the first session can have had that number; else it is a number with something in brackets.
    private static bool IsOfAssembly(PrintedNumber printed) =>
        RomanNumeral.Read(printed.Session) is { } session && int.TryParse(printed.Number, out var number) && AssemblyNumbers.Fits(number, session);

    /// <summary>Optical recognition reads 1 as I or l, and 0 as O.</summary>
    private static string Digits(string number) => number.Replace('I', '1').Replace('l', '1').Replace('O', '0');
}
