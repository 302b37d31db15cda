using System.Text;
using UnGraphQL.Documents.Tests.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Text;

public sealed class SourceDecoderTests
{
    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("Étés 1er") },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Étés 1er")] },
        { "UTF-16 little end first", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Étés 1er")] },
        { "UTF-16 big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Étés 1er")] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void TextIsTheSameInEveryEncoding(string encoding, byte[] content) =>
        Assert.Equal((encoding, "Étés 1er"), (encoding, SourceDecoder.Decode(content).Text?.Content));

    public static TheoryData<byte[], string> Refused => new()
    {
        { [], "The file is empty." },
        { "  \n\t "u8.ToArray(), "The file holds nothing but white space." },
        { [0x41, 0x42, 0xE9, 0x20], "Byte 2: expected UTF-8 but found the byte 0xE9." }, // Latin-1
        { [0xEF, 0xBB, 0xBF, 0x41, 0xFF], "Byte 4: expected UTF-8 but found the byte 0xFF." },
        { [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x01], "Byte 6: expected text but found the byte 0x01; the file is binary." }, // a picture
        { [0xFF, 0xFE, 0x41], "Byte 2: expected a whole UTF-16 unit but the file ends." },
        { [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], "Byte 2: expected UTF-16 but found half a surrogate pair." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void WhatIsNoTextIsRefusedWithItsPlace(byte[] content, string refusal) => Assert.Equal(refusal, Reading.Refusal(content));
}
