using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace UnGraphQL.Documents.Text;

/// <summary>
/// From bytes to text: UTF-8 and UTF-16 with or without byte order mark, and the code pages of <see cref="CodePages"/> where the text leaves no doubt.
/// Anything else is refused with the place of the first byte that does not fit.
/// </summary>
internal static class SourceDecoder
{
    /// <summary>The text, or the sentence that says why there is none.</summary>
    public static (SourceText? Text, string? Refusal) Decode(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
        {
            return (null, "The file is empty.");
        }

        if (content.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || content.StartsWith<byte>([0, 0, 0xFE, 0xFF]))
        {
            return (null, "Byte 0: expected UTF-8 or UTF-16 but found the byte order mark of UTF-32; save the text as UTF-8.");
        }

        if (content.StartsWith<byte>([0xFF, 0xFE]))
        {
            return DecodeUtf16(content, 2, Encoding.Unicode);
        }

        if (content.StartsWith<byte>([0xFE, 0xFF]))
        {
            return DecodeUtf16(content, 2, Encoding.BigEndianUnicode);
        }

        return content.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? DecodeUtf8(content, 3) : DecodeUnmarked(content);
    }

    private static (SourceText?, string?) DecodeUnmarked(ReadOnlySpan<byte> content)
    {
        if (UnmarkedUtf16.Recognize(content) is { } encoding)
        {
            return DecodeUtf16(content, 0, encoding);
        }

        var read = DecodeUtf8(content, 0);
        return read.Text is null && content.IndexOfAny(BinaryBytes) < 0 && CodePages.Decode(content) is { } text ? Accept(text) : read;
    }

    private static (SourceText? Text, string? Refusal) DecodeUtf8(ReadOnlySpan<byte> content, int mark)
    {
        var body = content[mark..];
        var binary = body.IndexOfAny(BinaryBytes);
        if (binary >= 0)
        {
            return (null, $"Byte {mark + binary}: expected text but found the byte 0x{body[binary]:X2}; the file is binary.");
        }

        var buffer = ArrayPool<char>.Shared.Rent(body.Length);
        try
        {
            var status = Utf8.ToUtf16(body, buffer, out var read, out var written, replaceInvalidSequences: false);
            return status == OperationStatus.Done
                ? Accept(new string(buffer, 0, written))
                : (null, $"Byte {mark + read}: expected UTF-8 but found the byte 0x{body[read]:X2}.");
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static (SourceText?, string?) DecodeUtf16(ReadOnlySpan<byte> content, int mark, Encoding encoding)
    {
        var body = content[mark..];
        if (body.Length % 2 != 0)
        {
            return (null, $"Byte {content.Length - 1}: expected a whole UTF-16 unit but the file ends.");
        }

        var text = encoding.GetString(body);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
            {
                return (null, $"Byte {mark + (2 * i)}: expected text but found a null character; the file is binary.");
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] == '\uFFFD')
            {
                return (null, $"Byte {mark + (2 * i)}: expected UTF-16 but found half a surrogate pair.");
            }
        }

        return Accept(text);
    }

    private static (SourceText?, string?) Accept(string text) =>
        string.IsNullOrWhiteSpace(text) ? (null, "The file holds nothing but white space.") : (new SourceText(text), null);

    // Control characters that no text has; tab, line feed, vertical tab, form feed, carriage return and escape may stand in a dump.
    private static readonly SearchValues<byte> BinaryBytes = SearchValues.Create(0, 1, 2, 3, 4, 5, 6, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23);
}
