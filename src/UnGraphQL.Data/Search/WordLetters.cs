using System.Globalization;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Data.Search;

/// <summary>What each character is in a word that is searched: the folding of names and of Arabic, looked up once and kept in a table.</summary>
internal static class WordLetters
{
    /// <summary>Stands between words.</summary>
    public const char Separator = '\0';

    /// <summary>Stands in a word and does not count: vowel signs, accents of their own, soft hyphens, marks of direction.</summary>
    public const char Ignored = '\u0001';

    /// <summary>A word by itself, as far as words are told in Chinese.</summary>
    public const char Ideograph = '\u0002';

    private static readonly char[] Table = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => Of((char)code))];

    /// <summary>The letter it is compared as, or one of the constants.</summary>
    public static char Fold(char character) => Table[character];

    /// <summary>The second letter of what is one sign and two letters, as œ; <see cref="Separator"/> for all others.</summary>
    public static char Second(char character) => character switch
    {
        'œ' or 'Œ' or 'æ' or 'Æ' => 'e',
        'ß' or 'ẞ' => 's',
        'ﬁ' => 'i',
        'ﬂ' => 'l',
        _ => Separator,
    };

    public static bool IsApostrophe(char character) => character is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u00B4' or '\u2032' or '`' or '\uFF07';

    private static char Of(char character) => character switch
    {
        >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or '\u3007' => Ideograph,
        'œ' or 'Œ' => 'o',
        'æ' or 'Æ' => 'a',
        'ß' or 'ẞ' => 's',
        'ﬁ' or 'ﬂ' => 'f',
        _ when ArabicScript.IsMark(character) => Ignored,
        _ when IsApostrophe(character) => Separator,
        _ => char.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Ignored,
            UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => character,
            _ when char.IsLetterOrDigit(character) => Letter(character),
            _ => Separator,
        },
    };

    private static char Letter(char character)
    {
        if (character is >= '\u2E80' and < '\uFB00')
        {
            return character; // Scripts of the Far East have neither case nor accents.
        }

        var folded = NameFolding.Fold(ArabicScript.Plain(Folding.Letters(character.ToString())));
        return folded.Length == 1 ? folded[0] : character;
    }
}
