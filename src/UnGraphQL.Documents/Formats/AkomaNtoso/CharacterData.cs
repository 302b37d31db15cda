using System.Globalization;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>Character data with its references read: <c>&amp;amp;</c>, <c>&amp;#233;</c>. Each character keeps the offset where its reference begins.</summary>
internal static class CharacterData
{
    private const int LongestReference = 12;

    public static void Append(MappedTextBuilder target, string source, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var plain = source.AsSpan(i, end - i).IndexOf('&');
            target.Append(source, i, plain < 0 ? end : i + plain);
            if (plain < 0)
            {
                return;
            }

            i += plain;
            if (Reference(source, i, end) is ({ } characters, var last))
            {
                foreach (var character in characters)
                {
                    target.Append(character, i);
                }

                i = last;
            }
            else
            {
                target.Append('&', i);
            }
        }
    }

    /// <summary>End of the character that begins at an offset: behind its reference when it is written as one.</summary>
    public static int EndOf(string source, int at) => source[at] == '&' && Reference(source, at, source.Length) is (not null, var last) ? last + 1 : at + 1;

    private static (string? Characters, int Last) Reference(string source, int start, int end)
    {
        var length = source.AsSpan(start, Math.Min(LongestReference, end - start)).IndexOf(';');
        if (length < 0)
        {
            return (null, start);
        }

        var name = source[(start + 1)..(start + length)];
        var characters = name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            ['#', 'x', .. var hex] => Character(hex, NumberStyles.AllowHexSpecifier),
            ['#', .. var digits] => Character(digits, NumberStyles.None),
            _ => null,
        };
        return (characters, start + length);
    }

    private static string? Character(string digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF)
            ? char.ConvertFromUtf32(code)
            : null;
}
