using System.Collections.Immutable;
using System.Text;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Text;

/// <summary>
/// Windows-1252, 1251 and 1256, told by what the bytes say in each: words of a language that is written in it, letters in words of one script, and the letters
/// that are commonest there. One must fit and the others not; else nothing is guessed.
/// </summary>
internal static class CodePages
{
    /// <summary>Words of letters from two scripts that a text may have: misprints.</summary>
    private const double FewMixedWords = 0.01;

    /// <summary>Share of letters and white space in prose; among symbols and numbers it is still above.</summary>
    private const double EnoughLetters = 0.75;

    private static readonly ImmutableArray<CodePage> All =
        [.. LanguageTable.All.Where(entry => entry.CodePage is not null).GroupBy(entry => entry.CodePage).Select(page => new CodePage(page.Key ?? 0, [.. page]))]; // Those without are left out.

    /// <summary>The text; null where no code page fits, or more than one.</summary>
    public static string? Decode(ReadOnlySpan<byte> content)
    {
        if (IsDamagedUtf8(content))
        {
            return null;
        }

        var fitting = new List<string>();
        foreach (var page in All)
        {
            var text = page.Encoding.GetString(content);
            if (Fits(text, page))
            {
                fitting.Add(text);
            }
        }

        return fitting is [var only] ? only : null;
    }

    private static bool Fits(string text, CodePage page)
    {
        // what a page does not define comes out as a control character
        if (text.Any(c => c is >= '\u007F' and < '\u00A0') || text.Count(c => char.IsLetter(c) || char.IsWhiteSpace(c)) < text.Length * EnoughLetters || LanguageRecognizer.Recognize(text) is not { } language || page.Of(language) is not { } entry || IsMixed(text))
        {
            return false;
        }

        var letters = text.Where(c => char.IsLetter(c) && !char.IsAscii(c)).ToList();
        return letters.Count(c => entry.FrequentLetters.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal)) >= letters.Count * entry.FrequentShare;
    }

    // A word has Latin letters or others. Of Latin letters those with accents stand alone or in pairs.
    private static bool IsMixed(string text)
    {
        var (words, mixed) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var (latin, other, accents, run) = (false, false, 0, 0);
            var start = i;
            for (; i < text.Length && char.IsLetter(text[i]); i++)
            {
                latin |= text[i] < '\u0250';
                other |= text[i] >= '\u0250';
                run = text[i] is >= '\u0080' and < '\u0250' ? run + 1 : 0;
                accents = Math.Max(accents, run);
            }

            words += i > start ? 1 : 0;
            mixed += (latin && other) || accents > 2 ? 1 : 0;
        }

        return mixed > words * FewMixedWords;
    }

    // Where most bytes above ASCII are UTF-8 it is that, and one of them is broken.
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> content)
    {
        var (whole, broken) = (0, 0);
        while (!content.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(content, out _, out var taken);
            whole += status == System.Buffers.OperationStatus.Done && taken > 1 ? 1 : 0;
            broken += status == System.Buffers.OperationStatus.Done ? 0 : 1;
            content = content[taken..];
        }

        return whole > broken;
    }

    /// <param name="Number">Of Windows.</param>
    /// <param name="Written">Languages that are written in it.</param>
    private sealed record CodePage(int Number, ImmutableArray<LanguageEntry> Written)
    {
        public Encoding Encoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(Number)!; // Those of Windows are in the framework.

        public LanguageEntry? Of(Language language) => Written.FirstOrDefault(entry => entry.Language == language);
    }
}
