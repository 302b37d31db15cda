using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;

namespace UnGraphQL.Engine.Tests.Language;

public class LexerTests
{
    public static TheoryData<string, string, string> Tokens => new()
    {
        { "\uFEFF a", "Name", "a" },
        { ",,\t\r\n # comment\u00e9\r a_1B", "Name", "a_1B" },
        { "...", "Spread", "..." },
        { "0", "Int", "0" },
        { "-0", "Int", "-0" },
        { "-1203", "Int", "-1203" },
        { "0.123e+45", "Float", "0.123e+45" },
        { "4E9", "Float", "4E9" },
        { "\"\"", "String", "" },
        { "\"simple # no comment\"", "String", "simple # no comment" },
        { "\" white \"", "String", " white " },
        { "\"\\n\\r\\t\\f\\b\\/\\\\\\\"\"", "String", "\n\r\t\f\b/\\\"" },
        { "\"\\u00E9\\u{e9}\\u{0001F600}\\uD83D\\uDE00\"", "String", "éé😀😀" },
        { "\"é ع 中 😀\"", "String", "é ع 中 😀" },
        { "\"\"\"\"\"\"", "BlockString", "" },
        { "\"\"\"a \"quoted\" \\n \\\"\"\" b\"\"\"", "BlockString", "a \"quoted\" \\n \"\"\" b" },
        { "\"\"\"\\\"\"\"\"\"\"", "BlockString", "\"\"\"" },
        { "\"\"\"\r\n    a\r\n      b\r\r    \t\n\"\"\"", "BlockString", "a\n  b" },
    };

    public static TheoryData<string, string, int, int> Faults => new()
    {
        { "?", "Unexpected character: \"?\".", 1, 1 },
        { "\n\n    ?", "Unexpected character: \"?\".", 3, 5 },
        { "\u00AA", "Unexpected character: U+00AA.", 1, 1 },
        { "\U0001F600", "Unexpected character: U+1F600.", 1, 1 },
        { "\0", "Unexpected character: U+0000.", 1, 1 },
        { "'single'", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 1 },
        { ".", "Unexpected character: \".\".", 1, 1 },
        { "..", "Unexpected \"..\", did you mean \"...\"?", 1, 1 },
        { ".123", "Invalid number, expected digit before \".\", did you mean \"0.123\"?", 1, 1 },
        { "00", "Invalid number, unexpected digit after 0: \"0\".", 1, 2 },
        { "-", "Invalid number, expected digit but got: <EOF>.", 1, 2 },
        { "+1", "Unexpected character: \"+\".", 1, 1 },
        { "1.", "Invalid number, expected digit but got: <EOF>.", 1, 3 },
        { "1e", "Invalid number, expected digit but got: <EOF>.", 1, 3 },
        { "1.2.3", "Invalid number, expected digit but got: \".\".", 1, 4 },
        { "123abc", "Invalid number, expected digit but got: \"a\".", 1, 4 },
        { "1.5\"", "Unterminated string.", 1, 5 },
        { "\"", "Unterminated string.", 1, 2 },
        { "\"é", "Unterminated string.", 1, 3 },
        { "\"multi\nline\"", "Unterminated string.", 1, 7 },
        { "\"\"\"open \\\"\"\"", "Unterminated string.", 1, 13 },
        { "\"bad \\x esc\"", "Invalid character escape sequence: \"\\x\".", 1, 6 },
        { "\"bad \\u1 esc\"", "Invalid Unicode escape sequence: \"\\u1 es\".", 1, 6 },
        { "\"bad \\uD800 esc\"", "Invalid Unicode escape sequence: \"\\uD800\".", 1, 6 },
        { "\"bad \\uD83D\\u00e9\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 6 },
        { "\"bad \\u{} esc\"", "Invalid Unicode escape sequence: \"\\u{}\".", 1, 6 },
        { "\"bad \\u{110000}\"", "Invalid Unicode escape sequence: \"\\u{110000}\".", 1, 6 },
        { "\"bad \\u{FFFFFFFF}\"", "Invalid Unicode escape sequence: \"\\u{FFFFFFFF}\".", 1, 6 },
    };

    [Theory]
    [MemberData(nameof(Tokens))]
    public void ATokenHasItsKindAndText(string text, string kind, string expected)
    {
        var lexer = new Lexer(Source.FromText(text));
        var token = lexer.Next(0);
        Assert.Equal(kind, token.Kind.ToString());
        Assert.Equal(expected, token.Value ?? System.Text.Encoding.UTF8.GetString(lexer.Text(token)));
        Assert.Equal(TokenKind.EndOfFile, lexer.Next(token.End).Kind);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void AFaultIsASyntaxErrorWithItsPlace(string text, string message, int line, int column)
    {
        var source = Source.FromText(text);
        var lexer = new Lexer(source);
        var error = Assert.Throws<GraphQLException>(() => ReadAll(lexer)).Error;
        Assert.Equal($"Syntax Error: {message}", error.Message);
        Assert.Equal(ErrorCodes.SyntaxError, error.Code);
        Assert.Equal(new SourceLocation(line, column), Assert.Single(error.Locations));
    }

    [Fact]
    public void BytesThatAreNotUtf8AreASyntaxError()
    {
        var error = Assert.Throws<GraphQLException>(() => new Lexer(new Source(new byte[] { (byte)'{', 0xC3, (byte)'}' }))).Error;
        Assert.Equal("Syntax Error: Invalid character: byte 0xC3 is not UTF-8.", error.Message);
        Assert.Equal(new SourceLocation(1, 2), Assert.Single(error.Locations));
    }

    private static void ReadAll(Lexer lexer)
    {
        for (var token = lexer.Next(0); token.Kind != TokenKind.EndOfFile;)
        {
            token = lexer.Next(token.End);
        }
    }
}
