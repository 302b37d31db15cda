using System.Text;

namespace UnGraphQL.Documents.Text;

/// <summary>What Arabic writing may add to or change in a word that stays the same word.</summary>
public static class ArabicScript
{
    private const char First = '\u0621';
    private const char Last = '\u06CC';
    private const string Alefs = "اأإآٱ";
    private const string Yas = "يىی";
    private const string Ends = "ةه";

    public static bool IsLetter(char character) => character is >= First and <= Last;

    /// <summary>Vowel signs (fatha to sukun, small alef) and the stroke that lengthens a word in print (tatweel).</summary>
    public static bool IsMark(char character) => character is '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670';

    /// <summary>The text without vowel signs and lengthening strokes.</summary>
    public static string Strip(string text) => CountMarks(text) is not (> 0 and var marks) ? text : string.Create(text.Length - marks, text, static (target, source) =>
    {
        var at = 0;
        foreach (var character in source)
        {
            if (!IsMark(character))
            {
                target[at++] = character;
            }
        }
    });

    /// <summary>For each character that <see cref="Strip"/> keeps its place in the text, and the length of the text at the end; null when all are kept.</summary>
    public static int[]? Kept(string text) => CountMarks(text) > 0 ? [.. Enumerable.Range(0, text.Length).Where(i => !IsMark(text[i])), text.Length] : null;

    /// <summary>The text with one spelling of its letters, without vowel signs and lengthening strokes; other scripts stay as they are.</summary>
    public static string Plain(string text)
    {
        var bare = Strip(text);
        return !bare.AsSpan().ContainsAnyInRange(First, Last) ? bare : string.Create(bare.Length, bare, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = Plain(source[i]);
            }
        });
    }

    private static char Plain(char letter) => letter switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' => 'ي',
        'ة' => 'ه',
        _ => letter,
    };

    /// <summary>A letter and those it is also written with.</summary>
    public static string Spellings(char letter) => Variants(letter) ?? letter.ToString();

    /// <summary>A regular expression that also matches the other spellings of its letters: ا for أ, ى for ي, ه for ة. Letters in brackets stay.</summary>
    public static string Expand(string pattern)
    {
        if (!pattern.AsSpan().ContainsAnyInRange(First, Last))
        {
            return pattern;
        }

        var expanded = new StringBuilder();
        var inBrackets = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var isEscaped = i > 0 && pattern[i - 1] == '\\';
            inBrackets = (!isEscaped && pattern[i] == '[') || (inBrackets && pattern[i] != ']');
            var variants = inBrackets ? null : Variants(pattern[i]);
            expanded.Append(variants is null ? pattern[i].ToString() : $"[{variants}]");
        }

        return expanded.ToString();
    }

    private static int CountMarks(string text)
    {
        var marks = 0;
        if (text.AsSpan().ContainsAnyInRange(First, Last))
        {
            foreach (var character in text)
            {
                marks += IsMark(character) ? 1 : 0;
            }
        }

        return marks;
    }

    private static string? Variants(char letter) => new[] { Alefs, Yas, Ends }.FirstOrDefault(v => v.Contains(letter, StringComparison.Ordinal));
}
