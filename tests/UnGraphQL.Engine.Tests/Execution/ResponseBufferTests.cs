using System.Text;
using System.Text.Json;
using UnGraphQL.Engine.Execution.Writing;

namespace UnGraphQL.Engine.Tests.Execution;

public sealed class ResponseBufferTests
{
    public static TheoryData<string, string> Strings { get; } = new()
    {
        { "", "\"\"" },
        { "a\"b\\c/", "\"a\\\"b\\\\c/\"" },
        { "\n\r\t\b\f\0\u001f\u007f", "\"\\n\\r\\t\\u0008\\u000c\\u0000\\u001f\u007f\"" },
        { "é\u2028中😀", "\"é\u2028中😀\"" },

        // As long as is written character by character, and longer.
        { "op14.a", "\"op14.a\"" },
        { "sixteen letters.", "\"sixteen letters.\"" },
        { "seventeen letters", "\"seventeen letters\"" },
        { "seventeen \"letters", "\"seventeen \\\"letters\"" },
        { "à dix-sept lettres", "\"à dix-sept lettres\"" },

        // Lone surrogates cannot be written as UTF-8.
        { "a\ud83d", "\"a\ufffd\"" },
        { "\ude00\ud83d\"", "\"\ufffd\ufffd\\\"\"" },
    };

    [Theory]
    [MemberData(nameof(Strings))]
    public void EscapesWhatJsonDemands(string value, string json)
    {
        using var buffer = new ResponseBuffer();
        buffer.WriteString(value);
        Assert.Equal(json, Encoding.UTF8.GetString(buffer.Written.Span));
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public void EscapesUtf8AsItEscapesText(string value, string json)
    {
        using var buffer = new ResponseBuffer();
        buffer.WriteString(Encoding.UTF8.GetBytes(value));
        Assert.Equal(json, Encoding.UTF8.GetString(buffer.Written.Span));
    }

    [Fact]
    public void EveryCharacterReadsBack()
    {
        using var buffer = new ResponseBuffer();
        var text = string.Concat(Enumerable.Range(0, 0x2100).Select(code => (char)code)) + string.Concat(Enumerable.Repeat("😀\"", 5000));
        buffer.WriteString(text);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(buffer.Written.Span));

        using var same = new ResponseBuffer();
        same.WriteString(Encoding.UTF8.GetBytes(text));
        Assert.True(same.Written.Span.SequenceEqual(buffer.Written.Span));
    }

    [Fact]
    public void NamesOfAnyLengthAreWrittenWhole()
    {
        using var buffer = new ResponseBuffer(maxLength: 5_000);
        var expected = new StringBuilder();
        for (var length = 1; expected.Length + length + 3 <= 5_000; length = (length % 70) + 1)
        {
            var name = $",\"{new string((char)('a' + (length % 26)), length)}\"";
            expected.Append(name);
            buffer.Write(new NameToken(name));
        }

        Assert.Equal(expected.ToString(), Encoding.UTF8.GetString(buffer.Written.Span));
        Assert.Throws<ResponseTooLargeException>(() => buffer.Write(new NameToken(new string('x', 70))));
    }

    [Fact]
    public void HoldsAsMuchAsItMayAndNoMore()
    {
        const int MaxLength = 9_000;
        using var buffer = new ResponseBuffer(MaxLength);
        buffer.WriteString(new string('x', 4_000));
        buffer.WriteString(new string('é', 2_000));
        buffer.WriteNumber(12345);
        Assert.Equal(8_009, buffer.Length);
        Assert.Throws<ResponseTooLargeException>(() => buffer.WriteString(new string('x', 990)));
        buffer.Truncate(8_009);
        buffer.WriteString(new string('x', 989));
        Assert.Equal(MaxLength, buffer.Length);
        Assert.Throws<ResponseTooLargeException>(() => buffer.Write((byte)'x'));
        Assert.Throws<ResponseTooLargeException>(() => buffer.WriteNumber(1));
    }

    [Fact]
    public void TruncatesToAnEarlierLength()
    {
        using var buffer = new ResponseBuffer();
        buffer.Write("{\"a\":"u8);
        var start = buffer.Length;
        buffer.WriteString(new string('x', 10_000));
        buffer.Truncate(start);
        buffer.WriteNumber(-1.5);
        Assert.Equal("{\"a\":-1.5", Encoding.UTF8.GetString(buffer.Written.Span));
    }
}
