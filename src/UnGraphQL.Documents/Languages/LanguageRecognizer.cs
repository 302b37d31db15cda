using System.Collections.Frozen;
using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Languages;

/// <summary>Tells the language of a text by its script and its commonest words.</summary>
internal static class LanguageRecognizer
{
    /// <summary>Share of words that must be common words of the language. English and French prose has above a quarter.</summary>
    private const double EnoughWords = 0.12;

    private static readonly ImmutableArray<(Language Language, FrozenSet<string> Words)> Stopwords =
        [.. Enum.GetValues<Language>().Select(l => (l, PackFile.Read(l, "stopwords").Select(r => r["word"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase))).Where(p => p.Item2.Count > 0)];

    /// <summary>The language, or null when none of the six can be told.</summary>
    public static Language? Recognize(string text)
    {
        var letters = text.Where(char.IsLetter).ToList();
        return letters.Count == 0 ? null : ByScript(letters) ?? ByWords(text);
    }

    private static Language? ByScript(List<char> letters)
    {
        var half = letters.Count / 2;
        return letters.Count(c => c is >= '\u0600' and <= '\u06FF' or >= '\uFB50' and <= '\uFEFC') > half ? Language.Ar
            : letters.Count(c => c is >= '\u0400' and <= '\u04FF') > half ? Language.Ru
            : letters.Count(c => c is >= '\u3400' and <= '\u9FFF') > half ? Language.Zh
            : null;
    }

    private static Language? ByWords(string text)
    {
        var words = text.Split([' ', '\u00A0', '\t', '\n', '\r', ',', '\'', '\u2019', '(', ')', '*'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.All(char.IsLetter))
            .ToList();
        var best = Stopwords.Select(p => (p.Language, Hits: words.Count(p.Words.Contains))).MaxBy(p => p.Hits);
        return best.Hits > words.Count * EnoughWords ? best.Language : null;
    }
}
