using UnGraphQL.Documents.Languages;

namespace UnGraphQL.Documents.Citations;

/// <summary>The form of one unit of a pinpoint: <c>annex</c>, <c>sect. II</c>, <c>paras. 4 and 5 (a) (i)</c>, <c>alinéa l)</c>, <c>decision 1/CP.21</c>.</summary>
internal static class PinpointGrammar
{
    /// <summary>Not the beginning of the number of a resolution: <c>67/137</c>, <c>1373 (2001)</c>, <c>1514 (XV)</c>.</summary>
    private const string NotResolution = @"(?![0-9]|\s?/\s?[0-9]|\s?\(\s?(?:(?:19|20)[0-9]{2}|[IVXLC]+)\s?\)|[.]?[0-9]*\s?[A-Z]\s\([IVXLC]+\))";

    private const string Label = @"\(?(?:[a-z]{1,4}|\p{Ll}|\p{Lo}\u0640?|[0-9]{1,2})\)";
    private const string Arabic = $@"[0-9]+(?:\.[0-9]+)*{NotResolution}(?:\s?(?:\((?:[a-z]{{1,4}}|\p{{Lo}}\u0640?)\)|[a-z]{{1,4}}\)))*";
    private const string Roman = @"[IVXLC]+(?:\.[A-Z])?(?![\p{L}\p{N}/])";
    private const string Capital = @"[A-Z](?![\p{L}\p{N}/]|\s\p{Ll})";

    /// <summary>A resolution or decision inside a report, by the number local to the meeting: 1/CP.21, 9/2.</summary>
    private const string Local = @"(?:[0-9]+/(?:[A-Z]{2,4}\.)?[0-9]+|[IVXLC0-9]+)(?![\p{L}\p{N}/])";

    /// <summary>Groups <c>unit</c> and <c>number</c>.</summary>
    /// <param name="inReport">After the symbol of a document, where "resolution 1, annex II" is a part of it.</param>
    public static string Unit(CitationLexicon lexicon, string joiner, string range, bool inReport)
    {
        if (lexicon.HasHeadBehind)
        {
            return UnitBehind(lexicon, joiner, range);
        }

        var ordinal = $"(?i:{lexicon.Any("ordinal")})";
        var number = $@"(?:{Arabic}|{Roman}|{Capital}|{ordinal}(?![\p{{L}}]))";
        var between = $@"(?:\s*,\s*(?:{joiner}\s+)?|\s+(?:{joiner}|{range})\s+|\s?\p{{Pd}}\s?)";
        return $@"(?:(?<unit>{Of(lexicon, "letter")})\s*(?<number>{Label}(?:\s?{Label})*(?:{between}{Label}(?:\s?{Label})*)*)"
            + $@"|(?<unit>{Of(lexicon, "number")})\s*(?<number>{number}(?:{between}{number})*)"
            + (inReport ? $@"|(?<unit>{Of(lexicon, "instrument")})\s*(?<number>{Local})" : "")
            + $@"|(?<unit>{Of(lexicon, "optional")})(?![\p{{L}}])(?:\s+(?<number>{number}(?:{between}{number})*))?)";
    }

    // 第4段, 第10至13段, 第二节, A节, 附件二
    private static string UnitBehind(CitationLexicon lexicon, string joiner, string range)
    {
        var mark = lexicon.Any("numberMark");
        const string Number = @"(?:[0-9]+(?:\.[0-9]+)*(?:\([a-z]{1,4}\))*|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]+|[A-Z](?![A-Z/]))";
        return $@"(?:(?:{mark}\s*)?(?<number>{Number}(?:\s*(?:{joiner}|{range}|\p{{Pd}})\s*(?:{mark})?{Number})*)\s*(?<unit>{Of(lexicon, "number")})"
            + $@"|(?<unit>{Of(lexicon, "optional")})(?:\s*(?<number>{Number}))?)";
    }

    private static string Of(CitationLexicon lexicon, string takes) =>
        $"(?i:{CitationLexicon.Any(lexicon.Units.Where(row => row["takes"] == takes).Select(row => row["form"]))})";
}
