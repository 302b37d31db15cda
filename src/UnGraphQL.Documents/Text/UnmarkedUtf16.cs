using System.Globalization;
using System.Text;

namespace UnGraphQL.Documents.Text;

/// <summary>
/// Tells UTF-16 without a byte order mark. Every text has spaces, digits or line ends, whose upper byte is null, which no other encoding has; read the wrong way
/// round, they are characters of scripts that no document is written in.
/// </summary>
internal static class UnmarkedUtf16
{
    private const int Sample = 1 << 16;

    /// <summary>Share of the characters that must be plain ones.</summary>
    private const double Enough = 0.97;

    public static Encoding? Recognize(ReadOnlySpan<byte> content)
    {
        var sample = content[..Math.Min(content.Length & ~1, Sample)];
        return sample.Length < 4 || sample.IndexOf((byte)0) < 0 ? null
            : IsText(sample, Encoding.Unicode) ? Encoding.Unicode
            : IsText(sample, Encoding.BigEndianUnicode) ? Encoding.BigEndianUnicode
            : null;
    }

    private static bool IsText(ReadOnlySpan<byte> sample, Encoding encoding)
    {
        var text = encoding.GetString(sample);
        return text.Count(IsPlain) >= text.Length * Enough && text.Any(char.IsLetter) && text.Any(char.IsWhiteSpace);
    }

    // Of the scripts of the six languages, with their marks and signs.
    private static bool IsPlain(char character) => character switch
    {
        '\t' or '\n' or '\v' or '\f' or '\r' => true,
        < ' ' or (>= '\u007F' and < '\u00A0') => false,
        < '\u0250' or (>= '\u0400' and < '\u0460') or (>= '\u0600' and < '\u0700') => true,
        >= '\u2000' and < '\u2070' or (>= '\u3000' and < '\u3030') or (>= '\u4E00' and < '\uA000') => true,
        (>= '\uFE70' and < '\uFF60') or '\uFEFF' => true,
        _ => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherNumber or UnicodeCategory.MathSymbol,
    };
}
