using System.Collections.Frozen;
using System.Collections.Immutable;

namespace UnGraphQL.Documents.Languages;

/// <summary>Names the languages that documents are translated into beside the six official ones. Texts in them are refused, not taken for a neighbour.</summary>
internal static class OtherLanguages
{
    /// <summary>Share of words that must be common words of the language.</summary>
    private const double EnoughWords = 0.2;

    /// <summary>Common words that must be there: letters of numbers in a text without spaces are words of some language.</summary>
    private const int FewestWords = 5;

    /// <summary>How many times more common words it must have than any of the six languages: neighbours share many.</summary>
    private const double Lead = 1.3;

    private static readonly ImmutableArray<(string Name, FrozenSet<string> Codes, FrozenSet<string> Words)> All =
        [.. PackFile.Read("Languages/other-languages.tsv").Select(r => (r["language"], Words(r["codes"]), Words(r["words"])))];

    /// <summary>The English name of the language that a text is written in; null when it is none of them.</summary>
    public static string? Recognize(string text)
    {
        var words = LanguageRecognizer.Words(text);
        var best = All.Select(l => (l.Name, l.Words, Hits: words.Count(l.Words.Contains))).MaxBy(l => l.Hits);
        return words.Where(best.Words.Contains).Distinct().Take(FewestWords).Count() == FewestWords && best.Hits > words.Count * EnoughWords && best.Hits > LanguageRecognizer.MostCommonWords(words) * Lead ? best.Name : null;
    }

    /// <summary>The English name of a language by its code (ISO 639); the code itself for one that is not known.</summary>
    public static string NameOf(string code) => All.FirstOrDefault(l => l.Codes.Contains(code)).Name ?? code;

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
