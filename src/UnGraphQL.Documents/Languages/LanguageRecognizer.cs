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

    // Those that no other language shares.
    private static readonly ImmutableArray<LanguageEntry> Scripts =
        [.. LanguageTable.All.Where(entry => entry.Letters is [var range, ..] && LanguageTable.All.All(other => other == entry || !other.Letters.Contains(range)))];

    /// <summary>Text enough to tell a language by. Of a longer one as much is taken from places all over it.</summary>
    private const int Sample = 1 << 18;
    private const int SampleParts = 16;

    /// <summary>The language, or null when none of the six can be told.</summary>
    public static Language? Recognize(string text)
    {
        var sample = SampleOf(text);
        var letters = Letters(sample);
        return letters == 0 ? null : ByScript(sample, letters) ?? ByWords(sample) ?? ByFormula(sample);
    }

    /// <summary>The words of a text by which its language may be told.</summary>
    public static IReadOnlyList<string> Words(string text) =>
    [
        .. SampleOf(text).Split([' ', '\u00A0', '\t', '\n', '\r', ',', '\'', '\u2019', '(', ')', '*'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.All(char.IsLetter)),
    ];

    /// <summary>How many words are common words of the one of the six languages that has most of them.</summary>
    public static int MostCommonWords(IReadOnlyList<string> words) => Stopwords.Max(p => words.Count(p.Words.Contains));

    private static string SampleOf(string text)
    {
        const int Part = Sample / SampleParts;
        return text.Length <= Sample ? text : string.Concat(Enumerable.Range(0, SampleParts).Select(i => text.AsSpan((int)((long)(text.Length - Part) * i / (SampleParts - 1)), Part).ToString()));
    }

    // A short text may have few common words, but its formula is of one language: "The General Assembly,".
    private static Language? ByFormula(string text)
    {
        var folded = Folding.Marks(text);
        var formula = Formulas.FirstOrDefault(f => folded.Contains(f.Text, StringComparison.Ordinal));
        return formula.Text is null ? null : formula.Language;
    }

    private static int Letters(string text)
    {
        var letters = 0;
        foreach (var character in text)
        {
            letters += char.IsLetter(character) ? 1 : 0;
        }

        return letters;
    }

    // The language of a script of its own, in which above half of the letters are. Where languages share a script their words tell them apart.
    private static Language? ByScript(string text, int letters)
    {
        foreach (var entry in Scripts)
        {
            var own = 0;
            foreach (var character in text)
            {
                own += character > '\u007F' && entry.IsOfScript(character) && char.IsLetter(character) ? 1 : 0;
            }

            if (own > letters / 2)
            {
                return entry.Language;
            }
        }

        return null;
    }

    private static Language? ByWords(string text)
    {
        var words = Words(text);
        var ranked = Stopwords.Select(p => (p.Language, Hits: words.Count(p.Words.Contains))).OrderByDescending(p => p.Hits).ToList();
        var isShared = ranked[0].Hits == ranked[1].Hits; // "de la" is French and Spanish
        return ranked[0].Hits > words.Count * EnoughWords && !(isShared && ByFormula(text) is not null) ? ranked[0].Language : null;
    }
}
