using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Text;

/// <summary>
/// Puts lam and alef into their order again. Fonts have one sign for the two, and tools that take text from pages give its letters as they stand on the page:
/// "األمم" for "الأمم". In such a text alef before alef and lam, and lam before alef and lam, can be nothing else; elsewhere words that are known decide.
/// </summary>
internal static class LamAlef
{
    private const char Lam = '\u0644';
    private const char Alef = '\u0627';
    private const int LongestWord = 32;
    private const int MostPairs = 6;
    private const int MostTurned = 3;

    private static readonly FrozenSet<string> Words = Enum.GetValues<Language>()
        .SelectMany(language => PackFile.Read(language, "lam-alef"))
        .Select(row => row["word"])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Beginnings = [.. Enum.GetValues<Language>()
        .SelectMany(language => PackFile.Read(language, "word-beginnings"))
        .Select(row => row["beginning"])];

    /// <summary>Whether a text has one of the letters' orders that only such tools give.</summary>
    public static bool MayBeTurned(string text) => text.Contains("األ", StringComparison.Ordinal) || text.Contains("اإل", StringComparison.Ordinal);

    public static void Restore(Span<char> text)
    {
        if (!IsTurned(text))
        {
            return;
        }

        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && (ArabicScript.IsLetter(text[end]) || ArabicScript.IsMark(text[end])))
            {
                end++;
            }

            if (end - at is > 1 and <= LongestWord)
            {
                RestoreWord(text[at..end]);
            }

            at = end;
        }
    }

    // "األ" against "الأ"
    private static bool IsTurned(ReadOnlySpan<char> text)
    {
        var (turned, right) = (0, 0);
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] == Alef)
            {
                turned += text[i + 1] is 'أ' or 'إ' && text[i + 2] == Lam ? 1 : 0;
                right += text[i + 1] == Lam && text[i + 2] is 'أ' or 'إ' ? 1 : 0;
            }
        }

        return turned > right;
    }

    private static void RestoreWord(Span<char> word)
    {
        Span<int> letters = stackalloc int[LongestWord];
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (!ArabicScript.IsMark(word[i]))
            {
                letters[count++] = i;
            }
        }

        letters = letters[..count];
        for (var i = 0; i + 2 < count; i++)
        {
            if (word[letters[i]] is Alef or Lam && IsAlef(word[letters[i + 1]]) && word[letters[i + 2]] == Lam && !IsOpeningOfTo(word, letters[(i + 1)..]))
            {
                Swap(word, letters, i + 1);
                i += 2;
            }
        }

        Span<int> pairs = stackalloc int[MostPairs];
        var found = 0;
        for (var i = 0; i + 1 < count && found < MostPairs; i++)
        {
            if (IsAlef(word[letters[i]]) && word[letters[i + 1]] == Lam)
            {
                pairs[found++] = i;
            }
        }

        if (found > 0 && !IsKnown(word, letters))
        {
            TurnPairs(word, letters, pairs[..found]);
        }
    }

    // "أيضاإلى", with the space lost
    private static bool IsOpeningOfTo(ReadOnlySpan<char> word, ReadOnlySpan<int> letters) => letters.Length == 3 && word[letters[0]] == 'إ' && word[letters[2]] == 'ى';

    // The fewest pairs that make a known word
    private static void TurnPairs(Span<char> word, Span<int> letters, ReadOnlySpan<int> pairs)
    {
        for (var size = 1; size <= Math.Min(MostTurned, pairs.Length); size++)
        {
            for (var chosen = 1u; chosen < 1u << pairs.Length; chosen++)
            {
                if (BitOperations.PopCount(chosen) != size)
                {
                    continue;
                }

                Turn(word, letters, pairs, chosen);
                if (IsKnown(word, letters))
                {
                    return;
                }

                Turn(word, letters, pairs, chosen);
            }
        }
    }

    private static void Turn(Span<char> word, Span<int> letters, ReadOnlySpan<int> pairs, uint chosen)
    {
        for (var i = 0; i < pairs.Length; i++)
        {
            if ((chosen & (1u << i)) != 0)
            {
                Swap(word, letters, pairs[i]);
            }
        }
    }

    // The signs between the two belong to the first and go along with it, and back.
    private static void Swap(Span<char> word, Span<int> letters, int at)
    {
        var (first, second) = (letters[at], letters[at + 1]);
        var end = at + 2 < letters.Length ? letters[at + 2] : word.Length;
        var turned = string.Concat(word[second..end], word[first..second]);
        letters[at + 1] = first + end - second;
        turned.CopyTo(word[first..]);
    }

    private static bool IsKnown(ReadOnlySpan<char> word, ReadOnlySpan<int> letters)
    {
        Span<char> bare = stackalloc char[letters.Length];
        for (var i = 0; i < letters.Length; i++)
        {
            bare[i] = word[letters[i]];
        }

        return IsKnown(bare.ToString());
    }

    private static bool IsKnown(string word) =>
        Words.Contains(word) || (word.Length > 3 && Beginnings.Any(b => word.StartsWith(b, StringComparison.Ordinal) && IsKnown(word[b.Length..])));

    private static bool IsAlef(char character) => character is Alef or 'أ' or 'إ' or 'آ';
}
