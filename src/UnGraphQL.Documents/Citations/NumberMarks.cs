namespace UnGraphQL.Documents.Citations;

/// <summary>
/// The forms around a number that stands before its head noun: 大会2012年12月18日关于合作的第67/137号决议.
/// Roles of the lexicon: <c>numberMark</c> before the number, <c>numberEnd</c> behind it, <c>gloss</c> that begins what it is about, <c>glossEnd</c>.
/// </summary>
internal static class NumberMarks
{
    /// <summary>Nothing that ends a clause.</summary>
    private const string Clause = @"[^,.;:\u3001]";

    public static string Item(CitationLexicon words) => $@"{words.Any("numberMark")}\s*";

    /// <summary>A number without its mark, as one of a special session may stand.</summary>
    public static string Unmarked(CitationLexicon words) =>
        $@"(?<![A-Za-z0-9/.()\p{{Pd}}]|{words.Any("numberMark")}\s?)(?:E?S\p{{Pd}})?[0-9]{{1,4}}(?:/[0-9]{{1,3}}|\s?\((?:[0-9]{{4}}|(?:E?S\p{{Pd}})?[IVXLC]+)\))(?=\s?[A-Z]?\s?{words.Any("numberEnd")})";

    /// <summary>Groups <c>organ</c>, <c>own</c>, <c>date</c> with those of the date.</summary>
    public static string Before(CitationLexicon words, string dateForm, string organ)
    {
        var gloss = $@"(?:{words.Any("gloss")}(?:\u201C[^\u201D]{{0,300}}\u201D|[^,.;:\u201C]{{1,200}}?){words.Any("glossEnd")})";
        var named = $@"(?:(?<!{words.Any("notOrgan")})(?<organ>{organ})|(?<own>{words.Any("own")}))(?:{words.Any("organTail")}{Clause}{{0,40}}?)?(?:{gloss}{{0,2}}|{words.Any("glossEnd")})?(?:{words.Any("adjective")})*";
        var about = $@"\s*{gloss}?(?:{words.Any("adjective")})*";
        return $@"(?:(?:{named}|{gloss})?(?<date>{dateForm}){about}|{named}{about}|{about})\z";
    }

    /// <summary>Groups <c>Resolution</c> and <c>Decision</c>.</summary>
    public static string Behind(CitationLexicon words) =>
        $@"\G\s*(?:{words.Any("numberEnd")}|(?=\s*{words.Any("joiner")})|(?={words.Any("head")}))\s*(?:{words.Any("headAdjective")})*(?:(?<Resolution>{words.Any("head", "Resolution")})|(?<Decision>{words.Any("head", "Decision")}))?";
}
