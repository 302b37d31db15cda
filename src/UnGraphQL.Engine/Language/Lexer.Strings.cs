using System.Text;

namespace UnGraphQL.Engine.Language;

/// <summary>GraphQL spec 2.10.4, String Value.</summary>
internal sealed partial class Lexer
{
    private Token ReadAnyString(int start) => Body[start..].StartsWith("\"\"\""u8) ? ReadBlockString(start) : ReadString(start);

    private Token ReadString(int start)
    {
        StringBuilder? unescaped = null;
        var chunk = start + 1;
        while (true)
        {
            var length = Body[chunk..].IndexOfAny("\"\\\n\r"u8);
            if (length < 0 || Body[chunk + length] is (byte)'\n' or (byte)'\r')
            {
                throw Error(length < 0 ? Body.Length : chunk + length, "Unterminated string.");
            }

            var end = chunk + length;
            var text = Encoding.UTF8.GetString(Body[chunk..end]);
            if (Body[end] == '"')
            {
                return new Token(TokenKind.String, start, end + 1, unescaped?.Append(text).ToString() ?? text);
            }

            unescaped = (unescaped ?? new StringBuilder()).Append(text);
            chunk = ReadEscape(end, unescaped);
        }
    }

    /// <summary>Appends what the escape at the offset means and returns the offset behind it.</summary>
    private int ReadEscape(int offset, StringBuilder value)
    {
        if (ByteAt(offset + 1) == 'u')
        {
            return ByteAt(offset + 2) == '{' ? ReadVariableWidthUnicode(offset, value) : ReadFixedWidthUnicode(offset, value);
        }

        value.Append(ByteAt(offset + 1) switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => throw Error(offset, $"Invalid character escape sequence: \"{Characters(offset, 2)}\"."),
        });
        return offset + 2;
    }

    /// <summary><c>\u{1F600}</c>: one to eight digits that make a Unicode scalar value.</summary>
    private int ReadVariableWidthUnicode(int offset, StringBuilder value)
    {
        const int FirstDigit = 3;
        const int LongestEscape = 12;
        uint point = 0;
        var size = FirstDigit;
        while (size < LongestEscape)
        {
            var b = ByteAt(offset + size++);
            if (b == '}' && size > FirstDigit + 1 && Rune.TryCreate(point, out var rune))
            {
                value.Append(rune);
                return offset + size;
            }

            if (!char.IsAsciiHexDigit((char)b))
            {
                break;
            }

            point = (point << 4) | HexDigit(b);
        }

        throw Error(offset, $"Invalid Unicode escape sequence: \"{Characters(offset, size)}\".");
    }

    /// <summary><c>\u00e9</c>, or a surrogate pair of two such escapes.</summary>
    private int ReadFixedWidthUnicode(int offset, StringBuilder value)
    {
        const int Size = 6;
        var first = ReadFourDigits(offset);
        if (first is { } unit && !char.IsSurrogate(unit))
        {
            value.Append(unit);
            return offset + Size;
        }

        if (first is { } high && ReadFourDigits(offset + Size) is { } low && char.IsSurrogatePair(high, low))
        {
            value.Append(high).Append(low);
            return offset + (2 * Size);
        }

        throw Error(offset, $"Invalid Unicode escape sequence: \"{Characters(offset, Size)}\".");
    }

    /// <summary>The code unit of <c>\uXXXX</c>; null when it is not written so.</summary>
    private char? ReadFourDigits(int offset)
    {
        if (ByteAt(offset) != '\\' || ByteAt(offset + 1) != 'u')
        {
            return null;
        }

        uint unit = 0;
        for (var i = offset + 2; i < offset + 6; i++)
        {
            if (!char.IsAsciiHexDigit((char)ByteAt(i)))
            {
                return null;
            }

            unit = (unit << 4) | HexDigit(ByteAt(i));
        }

        return (char)unit;
    }

    private static uint HexDigit(byte b) => (uint)(IsDigit(b) ? b - '0' : (b | 0x20) - 'a' + 10);

    /// <summary>Up to so many characters of the source, for a message.</summary>
    private string Characters(int offset, int count)
    {
        var end = offset;
        for (; count > 0 && end < Body.Length; count--)
        {
            _ = Rune.DecodeFromUtf8(Body[end..], out _, out var length);
            end += length;
        }

        return Encoding.UTF8.GetString(Body[offset..end]);
    }

    private Token ReadBlockString(int start)
    {
        var content = start + 3;
        var end = content;
        while (true)
        {
            var length = Body[end..].IndexOf("\"\"\""u8);
            if (length < 0)
            {
                throw Error(Body.Length, "Unterminated string.");
            }

            end += length;
            if (Body[end - 1] != '\\')
            {
                break;
            }

            end += 3;
        }

        var raw = Encoding.UTF8.GetString(Body[content..end]).Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal);
        return new Token(TokenKind.BlockString, start, end + 3, BlockString.Value(raw));
    }
}
