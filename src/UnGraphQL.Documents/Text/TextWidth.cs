using System.Globalization;

namespace UnGraphQL.Documents.Text;

/// <summary>How much a text says, so that one limit serves every script: a Chinese character says about as much as three letters.</summary>
internal static class TextWidth
{
    private const int LettersInSign = 3;

    public static int Of(string text) => text.Length + ((LettersInSign - 1) * text.Count(IsSign));

    /// <summary>Columns on a page, where a sign is as wide as two letters.</summary>
    public static int Columns(string text) => text.Length + text.Count(IsSign);

    /// <summary>Whether a character takes no room of its own: a vowel sign or an accent set apart from its letter, and a mark of direction.</summary>
    public static bool IsUnspaced(char character) =>
        character >= '\u0300' && char.GetUnicodeCategory(character) is (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format);

    /// <summary>Whether a character is of a script without spaces between words, or of its punctuation.</summary>
    public static bool IsSign(char character) => character is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF01' and <= '\uFF5E';
}
