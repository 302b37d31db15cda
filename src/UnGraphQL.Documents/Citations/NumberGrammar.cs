namespace UnGraphQL.Documents.Citations;

/// <summary>The form of a number under a head noun: <c>67/137</c>, <c>31/6 A and B</c>, <c>3419 A to D (XXX)</c>, <c>1540 (2004</c>.</summary>
internal static class NumberGrammar
{
    private const string Letters = @"AA|BB|CC|DD|[A-Z\u0410\u0412\u0415\u041A\u041C-\u041E\u0420-\u0422\u0425]";

    /// <summary>
    /// Groups <c>session</c>, <c>number</c>, <c>letter</c> (repeated), <c>range</c> when the letters are the ends of one, <c>hyphen</c> when they are one suffix,
    /// <c>open</c> when a bracket is missing or another than its partner, <c>prst</c> for a presidential statement, <c>bare</c> for a number alone.
    /// </summary>
    public static string Item(string joiner, string range, CitationLexicon words)
    {
        var letter = $@"(?:{Letters}|{words.LetterNames})(?![\p{{L}}\p{{N}}/(])";
        var special = Special(words);
        var letters = $@"(?:\s?(?<letter>{letter})(?:(?:\s*,\s*(?<letter>{letter}))*\s*,?\s*(?:(?<range>{range})|(?<hyphen>\p{{Pd}})|{joiner})\s*(?<letter>{letter}))?)?";
        var romanLetters = letters.Replace("(])", "])", StringComparison.Ordinal);
        return $@"\G(?:(?<prst>PRST/[0-9]+/[0-9]+)(?![\p{{L}}\p{{N}}/])"
            + $@"|(?<session>(?:{special})?[0-9]{{1,4}})\s?/\s?(?<number>[0-9]{{1,3}})(?![\p{{N}}/]){letters}(?![\p{{L}}\p{{N}}/])"
            + $@"|(?<number>[0-9IlO]{{1,4}})(?:\s?\(\s?(?<session>(?:[1Il]9|20)[0-9]{{2}})(?:\s?\)|(?<open>\s?[\]}}]|(?![0-9\p{{L}}])))|(?<open>\s?(?:\[|\{{|\(\()|\s)(?<session>(?:19|20)[0-9]{{2}})\s?(?:[\]}}]|\){{1,2}})|{romanLetters}\s?\(\s?(?<session>(?:{special})?[IVXLC]+|[IVXLC1l]{{1,6}}(?=\))|{special}[0-9]{{1,2}}|{Regular(words)}[0-9]{{1,2}})(?:\s?\)|(?<open>(?![\p{{L}}\p{{N}}]))))"
            + @"|(?<bare>[0-9]{1,4})(?![\p{L}\p{N}/(])(?!\s?[(/]\s?[0-9IVXLC])(?!\.[0-9]))";
    }

    /// <summary>A whole number and the space behind it, before a date.</summary>
    public static string Dated(CitationLexicon words) =>
        $@"(?:(?:{Special(words)})?[0-9]{{1,4}}/[0-9]{{1,3}}(?:\s?(?:[A-Z]|{words.LetterNames}))?|[0-9]{{1,4}}(?:\s(?:[A-Z]|{words.LetterNames}))?\s?\((?:(?:19|20)[0-9]{{2}}|[IVXLC]+|{Regular(words)}[0-9]{{1,2}})\))\s*,?\s*";

    // S-27/1, ES-10/1, in Arabic دإ-27/1, دإط-10/1
    private static string Special(CitationLexicon words) => $@"(?:E?S|{words.Any("sessionMark", "S")}|{words.Any("sessionMark", "ES")})\s?\p{{Pd}}";

    // XXX, in Arabic د-30
    private static string Regular(CitationLexicon words) => $@"{words.Any("sessionMark", "regular")}\s?\p{{Pd}}";
}
