using System.Text;

namespace UnGraphQL.Documents.Text;

/// <summary>What Arabic writing may add to or change in a word that stays the same word.</summary>
public static class ArabicScript
{
    private const string Alefs = "اأإآٱ";
    private const string Yas = "يىی";
    private const string Ends = "ةه";

    /// <summary>Vowel signs (fatha to sukun, small alef) and the stroke that lengthens a word in print (tatweel).</summary>
    public static bool IsMark(char character) => character is '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670';

    /// <summary>The text without vowel signs and lengthening strokes.</summary>
    public static string Strip(string text) => text.Any(IsMark) ? string.Concat(text.Where(c => !IsMark(c))) : text;

    /// <summary>For each character that <see cref="Strip"/> keeps its place in the text, and the length of the text at the end; null when all are kept.</summary>
    public static int[]? Kept(string text) => text.Any(IsMark) ? [.. Enumerable.Range(0, text.Length).Where(i => !IsMark(text[i])), text.Length] : null;

    /// <summary>The text with one spelling of its letters, without vowel signs and lengthening strokes; other scripts stay as they are.</summary>
    public static string Plain(string text) => !text.Any(c => c is >= '\u0621' and <= '\u06CC') ? text
        : string.Concat(Strip(text).Select(c => Alefs.Contains(c, StringComparison.Ordinal) ? Alefs[0] : Yas.Contains(c, StringComparison.Ordinal) ? Yas[0] : Ends.Contains(c, StringComparison.Ordinal) ? Ends[1] : c));

    /// <summary>A regular expression that also matches the other spellings of its letters: ا for أ, ى for ي, ه for ة. Letters in brackets stay.</summary>
    public static string Expand(string pattern)
    {
        if (!pattern.Any(c => c is >= '\u0621' and <= '\u06CC'))
        {
            return pattern;
        }

        var expanded = new StringBuilder();
        var inBrackets = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var isEscaped = i > 0 && pattern[i - 1] == '\\';
            inBrackets = (!isEscaped && pattern[i] == '[') || (inBrackets && pattern[i] != ']');
            var variants = inBrackets ? null : new[] { Alefs, Yas, Ends }.FirstOrDefault(v => v.Contains(pattern[i], StringComparison.Ordinal));
            expanded.Append(variants is null ? pattern[i].ToString() : $"[{variants}]");
        }

        return expanded.ToString();
    }
}
