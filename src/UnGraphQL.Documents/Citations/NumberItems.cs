using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>From one match of the number form to the numbers it prints: letters and ranges of letters are numbers of their own.</summary>
internal static class NumberItems
{
    public static IEnumerable<ListedNumber> Read(Match match, CitationWords words)
    {
        var span = new TextSpan(match.Index, match.Index + match.Length);
        var printed = Digits(match.Groups["number"].Value);
        var misread = printed != match.Groups["number"].Value;
        if (match.Groups["prst"].Success || !printed.Any(char.IsAsciiDigit))
        {
            return [];
        }

        return Letters(match).SelectMany(letter => Item(match, span, printed, letter))
            .Select(item => item with { IsUnclosed = match.Groups["open"].Success, IsMisread = misread });
    }

    private static IEnumerable<ListedNumber> Item(Match match, TextSpan whole, string number, (string Letter, TextSpan? Span) letter)
    {
        var session = match.Groups["session"].Value;
        var isSlash = match.Groups["session"].Index < match.Groups["number"].Index;
        var text = isSlash ? $"{session}/{number}{letter.Letter}" : $"{number}{letter.Letter}({session})";
        if (PrintedNumber.TryParse(text, out var printed))
        {
            yield return new ListedNumber(isSlash && letter.Span is { } own ? own : whole, printed);
        }
    }

    /// <summary>
    /// The letters with the words each is cited by: in <c>31/6 A and B</c> the first with the number, the second alone.
    /// A range, or letters before a roman session, share the whole.
    /// </summary>
    private static IEnumerable<(string Letter, TextSpan? Span)> Letters(Match match)
    {
        var captures = match.Groups["letter"].Captures;
        if (captures.Count == 0)
        {
            return [("", null)];
        }

        if (match.Groups["hyphen"].Success)
        {
            return [($"{captures[0].Value}-{captures[^1].Value}", null)];
        }

        if (match.Groups["range"].Success && captures.Count == 2 && captures[0].Value[0] < captures[1].Value[0])
        {
            return Enumerable.Range(captures[0].Value[0], captures[1].Value[0] - captures[0].Value[0] + 1).Select(letter => (((char)letter).ToString(), (TextSpan?)null));
        }

        return captures.Select((capture, i) => (capture.Value, (TextSpan?)new TextSpan(i == 0 ? match.Index : capture.Index, capture.Index + capture.Length)));
    }

    /// <summary>Optical recognition reads 1 as I or l, and 0 as O.</summary>
    private static string Digits(string number) => number.Replace('I', '1').Replace('l', '1').Replace('O', '0');
}
