using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Engine.Language;

/// <summary>
/// Reads lexical tokens from UTF-8 (GraphQL spec 2.1, Source Text). Keeps no position: <see cref="Next"/> reads from any offset, which
/// makes looking ahead free.
/// </summary>
internal sealed partial class Lexer
{
    private static readonly SearchValues<byte> _nameContinue =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"u8);

    private readonly Source _source;

    /// <exception cref="GraphQLException">When the source is not UTF-8.</exception>
    public Lexer(Source source)
    {
        _source = source;
        if (!Utf8.IsValid(source.Body.Span))
        {
            throw InvalidEncoding();
        }
    }

    private ReadOnlySpan<byte> Body => _source.Body.Span;

    /// <summary>The first token at or after the offset; <see cref="TokenKind.EndOfFile"/> at the end, however often it is asked.</summary>
    public Token Next(int offset)
    {
        var start = SkipIgnored(offset);
        if (start == Body.Length)
        {
            return new Token(TokenKind.EndOfFile, start, start);
        }

        var first = Body[start];
        var punctuator = Punctuator(first);
        if (punctuator != TokenKind.EndOfFile)
        {
            return new Token(punctuator, start, start + 1);
        }

        return first switch
        {
            (byte)'.' => ReadSpread(start),
            (byte)'"' => ReadAnyString(start),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => ReadNumber(start),
            _ when IsNameStart(first) => ReadName(start),
            (byte)'\'' => throw Error(start, "Unexpected single quote character ('), did you mean to use a double quote (\")?"),
            _ => throw Error(start, $"Unexpected character: {PrintCharacterAt(start)}."),
        };
    }

    /// <summary>The bytes of a token.</summary>
    public ReadOnlySpan<byte> Text(Token token) => Body[token.Start..token.End];

    private static TokenKind Punctuator(byte first) => first switch
    {
        (byte)'!' => TokenKind.Bang,
        (byte)'$' => TokenKind.Dollar,
        (byte)'&' => TokenKind.Ampersand,
        (byte)'(' => TokenKind.ParenOpen,
        (byte)')' => TokenKind.ParenClose,
        (byte)':' => TokenKind.Colon,
        (byte)'=' => TokenKind.Equals,
        (byte)'@' => TokenKind.At,
        (byte)'[' => TokenKind.BracketOpen,
        (byte)']' => TokenKind.BracketClose,
        (byte)'{' => TokenKind.BraceOpen,
        (byte)'|' => TokenKind.Pipe,
        (byte)'}' => TokenKind.BraceClose,
        _ => TokenKind.EndOfFile,
    };

    private static bool IsNameStart(byte b) => b is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (byte)'_';

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    /// <summary>GraphQL spec 2.1.7, Ignored Tokens.</summary>
    private int SkipIgnored(int offset)
    {
        var body = Body;
        while (offset < body.Length)
        {
            switch (body[offset])
            {
                case (byte)' ' or (byte)'\t' or (byte)',' or (byte)'\n' or (byte)'\r':
                    offset++;
                    break;
                case (byte)'#':
                    offset = EndOfLine(offset);
                    break;
                case 0xEF when body[offset..].StartsWith("\uFEFF"u8):
                    offset += 3;
                    break;
                default:
                    return offset;
            }
        }

        return offset;
    }

    private int EndOfLine(int offset)
    {
        var length = Body[offset..].IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? Body.Length : offset + length;
    }

    private Token ReadName(int start)
    {
        var length = Body[start..].IndexOfAnyExcept(_nameContinue);
        return new Token(TokenKind.Name, start, length < 0 ? Body.Length : start + length);
    }

    private Token ReadSpread(int start)
    {
        var rest = Body[start..];
        if (rest.StartsWith("..."u8))
        {
            return new Token(TokenKind.Spread, start, start + 3);
        }

        if (rest.StartsWith(".."u8))
        {
            throw Error(start, "Unexpected \"..\", did you mean \"...\"?");
        }

        if (rest.Length > 1 && IsDigit(rest[1]))
        {
            var digits = Encoding.ASCII.GetString(Body[(start + 1)..ReadDigits(start + 1)]);
            throw Error(start, $"Invalid number, expected digit before \".\", did you mean \"0.{digits}\"?");
        }

        throw Error(start, $"Unexpected character: {PrintCharacterAt(start)}.");
    }

    private string PrintCharacterAt(int offset)
    {
        if (offset >= Body.Length)
        {
            return "<EOF>";
        }

        _ = Rune.DecodeFromUtf8(Body[offset..], out var rune, out _);
        return rune.Value switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{rune}\"",
            _ => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"),
        };
    }

    private GraphQLException Error(int offset, string description) => SyntaxError.At(_source, offset, description);

    private GraphQLException InvalidEncoding()
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(Body[offset..], out _, out var length) == OperationStatus.Done)
        {
            offset += length;
        }

        return Error(offset, string.Create(CultureInfo.InvariantCulture, $"Invalid character: byte 0x{Body[offset]:X2} is not UTF-8."));
    }
}
