using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Organizations;

/// <summary>Cuts a text into the words that names are compared by: letter case, accents, apostrophes, hyphens and kinds of space make no difference, nor do the endings of declension.</summary>
internal static class NameTokenizer
{
    // The runtime normalises nothing in invariant globalisation, so the accents of the Latin names are folded here.
    private const string Accented = "àáâãäåāçćčèéêëēìíîïīñńòóôõöøōùúûüūýÿšžğ";
    private const string Plain = "aaaaaaaccceeeeeiiiiinnooooooouuuuuyyszg";

    private const int ShortestStem = 3;

    // Of all languages together: those of one script are no endings in another.
    private static readonly FrozenSet<string> Endings = Enum.GetValues<Language>()
        .SelectMany(language => PackFile.Read(language, "case-endings"))
        .Select(row => row["ending"])
        .ToFrozenSet(StringComparer.Ordinal);

    // Longest first.
    private static readonly ImmutableArray<string> Beginnings = [.. Enum.GetValues<Language>()
        .SelectMany(language => PackFile.Read(language, "word-beginnings"))
        .Select(row => row["beginning"])
        .OrderByDescending(beginning => beginning.Length)];

    // A collection has a hundred times as many words as different ones.
    private static readonly TextCache<string> Words = new(slots: 1 << 15, longest: 32, Fold);
    private static readonly string?[] Signs = new string?[char.MaxValue + 1];

    private static readonly int LongestEnding = Endings.Select(ending => ending.Length).DefaultIfEmpty(0).Max();

    [ThreadStatic]
    private static ImmutableArray<NameToken>.Builder? _tokens;

    public static ImmutableArray<NameToken> Tokenize(string text)
    {
        var tokens = _tokens ??= ImmutableArray.CreateBuilder<NameToken>();
        tokens.Clear();
        for (var at = 0; at < text.Length;)
        {
            if (IsIdeograph(text[at]))
            {
                tokens.Add(new NameToken(at, at + 1, Sign(text[at]), IsMark: false, IsCapital: true));
                at++;
            }
            else if (IsWordCharacter(text[at]))
            {
                var start = at;
                while (at < text.Length && IsWordCharacter(text[at]) && !IsIdeograph(text[at]))
                {
                    at++;
                }

                tokens.Add(new NameToken(start, at, Words.Of(text.AsSpan(start, at - start)), IsMark: false, IsCapital: !char.IsLower(text[start]) && char.IsLetter(text[start])));
            }
            else
            {
                if (!char.IsWhiteSpace(text[at]) && !IsJoint(text[at]))
                {
                    tokens.Add(new NameToken(at, at + 1, Sign(text[at]), IsMark: true, IsCapital: false));
                }

                at++;
            }
        }

        return tokens.ToImmutable();
    }

    private static string Sign(char sign) => Signs[sign] ??= sign.ToString();

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var character in word)
        {
            var small = char.ToLowerInvariant(character);
            if (small < 128)
            {
                folded.Append(small);
            }
            else if (Accented.IndexOf(small) is var index and >= 0)
            {
                folded.Append(Plain[index]);
            }
            else if (small == 'œ')
            {
                folded.Append("oe");
            }
            else if (char.GetUnicodeCategory(small) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(small);
            }
        }

        var plain = folded.Replace("isation", "ization");
        return WithoutBeginnings(WithoutEnding(plain.Equals(word) ? word : plain.ToString()));
    }

    // "للجمعية", "والجمعية" and "الجمعية" are one word. All that may have grown onto a word is taken off, be it so or not: every name loses the same.
    private static string WithoutBeginnings(string word)
    {
        if (word is [] or [< '\u0080', ..] || Beginnings.IsEmpty)
        {
            return word;
        }

        var stem = ArabicScript.Plain(word);
        while (Beginnings.FirstOrDefault(b => stem.Length - b.Length >= ShortestStem && stem.StartsWith(b, StringComparison.Ordinal)) is { } beginning)
        {
            stem = stem[beginning.Length..];
        }

        return stem;
    }

    // "Генеральной Ассамблеи" and "Генеральная Ассамблея" are one name.
    private static string WithoutEnding(string word)
    {
        if (word.Length <= ShortestStem || word[^1] < 128)
        {
            return word;
        }

        for (var length = Math.Min(LongestEnding, word.Length - ShortestStem); length > 0; length--)
        {
            if (Endings.Contains(word[^length..]))
            {
                return word[..^length];
            }
        }

        return word;
    }

    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    internal static bool IsIdeograph(char character) => character is >= '\u3400' and <= '\u9fff';

    private static bool IsJoint(char character) => character is '-' or '\u00ad' or '\u2010' or '\u2011' or '\'' or '’' or 'ʼ';
}
