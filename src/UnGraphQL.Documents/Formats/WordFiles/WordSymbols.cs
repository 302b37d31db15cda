using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>Characters that a Word file names by the place they have in a font of signs.</summary>
internal static class WordSymbols
{
    // Of the font Symbol, as far as prose has them.
    private static readonly Dictionary<int, char> Symbol = new()
    {
        [0x2A] = '*', [0x2D] = '\u2212', [0xA3] = '\u2264', [0xB0] = '\u00B0', [0xB1] = '\u00B1', [0xB3] = '\u2265', [0xB4] = '\u00D7', [0xB7] = '\u2022', [0xB9] = '\u2260', [0xBC] = '\u2026',
        [0x61] = 'α', [0x62] = 'β', [0x67] = 'γ', [0x64] = 'δ', [0x6D] = 'μ', [0x70] = 'π', [0x73] = 'σ', [0x57] = 'Ω', [0x44] = 'Δ', [0x53] = 'Σ',
    };

    /// <summary>The character, or the replacement character for a sign that text has no character for.</summary>
    public static string Print(SymbolChar sign)
    {
        if (!int.TryParse(sign.Char?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) || code is < 0x20 or > 0xFFFD || char.IsSurrogate((char)code))
        {
            return "";
        }

        var isPrivate = code is >= 0xF000 and <= 0xF0FF;
        var isSigns = isPrivate || sign.Font?.Value is "Symbol" or "Wingdings" or "Wingdings 2" or "Wingdings 3" or "Webdings";
        return !isSigns ? ((char)code).ToString()
            : sign.Font?.Value == "Symbol" && Symbol.TryGetValue(code & 0xFF, out var known) ? known.ToString()
            : "\uFFFD";
    }
}
