using System.Collections.Frozen;
using System.Collections.Immutable;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Languages;

/// <summary>Tells the language of a text by its script and its commonest words.</summary>
internal static class LanguageRecognizer
{
    /// <summary>Share of words that must be common words of the language. English and French prose has above a quarter.</summary>
    private const double EnoughWords = 0.12;

    private static readonly ImmutableArray<(Language Language, FrozenSet<string> Words)> Stopwords =
        [.. Enum.GetValues<Language>().Select(l => (l, PackFile.Read(l, "stopwords").Select(r => r["word"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase))).Where(p => p.Item2.Count > 0)];

    private static readonly ImmutableArray<(Language Language, string Text)> Formulas =
        [.. Enum.GetValues<Language>().SelectMany(l => PackFile.Read(l, "bodies").Select(r => (l, r["formula"] + ",")))];

    /// <summary>The language, or null when none of the six can be told.</summary>
    public static Language? Recognize(string text)
    {
        var letters = LettersByScript.Count(text);
        return letters.All == 0 ? null : ByScript(letters) ?? ByWords(text) ?? ByFormula(text);
    }

    // A short text may have few common words, but its formula is of one language: "The General Assembly,".
    private static Language? ByFormula(string text)
    {
        var folded = Folding.Marks(text);
        var formula = Formulas.FirstOrDefault(f => folded.Contains(f.Text, StringComparison.Ordinal));
        return formula.Text is null ? null : formula.Language;
    }

    private static Language? ByScript(LettersByScript letters)
    {
        var half = letters.All / 2;
        return letters.Arabic > half ? Language.Ar
            : letters.Cyrillic > half ? Language.Ru
            : letters.Ideographs > half ? Language.Zh
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

    private readonly record struct LettersByScript(int All, int Arabic, int Cyrillic, int Ideographs)
    {
        public static LettersByScript Count(string text)
        {
            var (all, arabic, cyrillic, ideographs) = (0, 0, 0, 0);
            foreach (var character in text)
            {
                if (char.IsLetter(character))
                {
                    all++;
                    arabic += character is >= '\u0600' and <= '\u06FF' or >= '\uFB50' and <= '\uFEFC' ? 1 : 0;
                    cyrillic += character is >= '\u0400' and <= '\u04FF' ? 1 : 0;
                    ideographs += character is >= '\u3400' and <= '\u9FFF' ? 1 : 0;
                }
            }

            return new LettersByScript(all, arabic, cyrillic, ideographs);
        }
    }
}
