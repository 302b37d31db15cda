namespace UnGraphQL.Engine.Language;

/// <summary>GraphQL spec 2.10.1, Int Value, and 2.10.2, Float Value.</summary>
internal sealed partial class Lexer
{
    private Token ReadNumber(int start)
    {
        var end = ReadIntegerPart(ByteAt(start) == '-' ? start + 1 : start);
        var kind = TokenKind.Int;
        if (ByteAt(end) == '.')
        {
            kind = TokenKind.Float;
            end = ReadDigits(end + 1);
        }

        if (ByteAt(end) is (byte)'e' or (byte)'E')
        {
            kind = TokenKind.Float;
            end++;
            end = ReadDigits(ByteAt(end) is (byte)'+' or (byte)'-' ? end + 1 : end);
        }

        if (ByteAt(end) == '.' || IsNameStart(ByteAt(end)))
        {
            throw ExpectedDigit(end);
        }

        return new Token(kind, start, end);
    }

    private int ReadIntegerPart(int offset)
    {
        if (ByteAt(offset) != '0')
        {
            return ReadDigits(offset);
        }

        if (IsDigit(ByteAt(offset + 1)))
        {
            throw Error(offset + 1, $"Invalid number, unexpected digit after 0: {PrintCharacterAt(offset + 1)}.");
        }

        return offset + 1;
    }

    /// <summary>Past one digit or more.</summary>
    private int ReadDigits(int offset)
    {
        if (!IsDigit(ByteAt(offset)))
        {
            throw ExpectedDigit(offset);
        }

        var length = Body[offset..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return length < 0 ? Body.Length : offset + length;
    }

    /// <summary>Zero past the end, which no token contains.</summary>
    private byte ByteAt(int offset) => offset < Body.Length ? Body[offset] : (byte)0;

    private Errors.GraphQLException ExpectedDigit(int offset) =>
        Error(offset, $"Invalid number, expected digit but got: {PrintCharacterAt(offset)}.");
}
