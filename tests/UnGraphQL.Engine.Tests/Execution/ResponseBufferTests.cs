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

    [Fact]
    public void EveryCharacterReadsBack()
    {
        using var buffer = new ResponseBuffer();
        var text = string.Concat(Enumerable.Range(0, 0x2100).Select(code => (char)code)) + string.Concat(Enumerable.Repeat("😀\"", 5000));
        buffer.WriteString(text);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(buffer.Written.Span));
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
