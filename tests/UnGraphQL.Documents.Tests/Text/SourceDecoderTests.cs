using System.Text;
using UnGraphQL.Documents.Tests.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Tests.Text;

public sealed class SourceDecoderTests
{
    static SourceDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private const string French = "Rappelant sa résolution 60/1, où il est dit que l’été est à nous «\u00A0et à eux\u00A0» dans les ports du Nord,\n";
    private const string Spanish = "Recordando que los faros de la costa son de España y que el mañana está en el mar,\n";
    private const string Russian = "Генеральная Ассамблея, ссылаясь на свою резолюцию о маяках и на доклад № 5, постановляет зажечь огни на всём побережье.\n";
    private const string Arabic = "إن الجمعية العامة، إذ تشير إلى قرارها بشأن المنارات وإلى التقرير عن الموانئ في الشمال، تقرر أن تضيء المصابيح.\n";

    public static TheoryData<string, string> Texts => new()
    {
        { "utf-8", French + Russian + Arabic + "大会，" },
        { "utf-16", French },
        { "utf-16BE", French },
        { "utf-16", Russian },
        { "utf-16BE", Arabic },
        { "utf-16", "大会，回顾其关于灯塔的决议\n1. 决定点灯。\n" },
        { "windows-1252", French },
        { "windows-1252", Spanish },
        { "windows-1252", "The harbours of the coast – and the lamps of “the north” – are lit by the keepers.\n" },
        { "windows-1251", Russian },
        { "windows-1251", "A/RES/71/999\n" + Russian + Russian },
        { "windows-1256", Arabic },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void TextIsTheSameInEveryEncoding(string name, string text)
    {
        var encoding = Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        Assert.Equal(text, SourceDecoder.Decode(encoding.GetBytes(text)).Text?.Content);
        if (name.StartsWith("utf", StringComparison.Ordinal))
        {
            Assert.Equal(text, SourceDecoder.Decode([.. encoding.Preamble, .. encoding.GetBytes(text)]).Text?.Content);
        }
    }

    /// <summary>Nothing is guessed of bytes that may be anything.</summary>
    [Fact]
    public void BytesThatFitNoCodePageAreNeverRead()
    {
        var random = new Random(1252);
        for (var round = 0; round < 2000; round++)
        {
            var content = new byte[200];
            random.NextBytes(content);
            for (var i = 0; i < content.Length; i++)
            {
                content[i] = content[i] < 32 ? (byte)' ' : content[i];
            }

            Assert.Null(SourceDecoder.Decode(content).Text);
        }
    }

    [Fact]
    public void OtherCodePagesAreRefusedWithTheFirstByteThatDoesNotFit() =>
        Assert.Equal("Byte 0: expected UTF-8 but found the byte 0xE7.", SourceDecoder.Decode(Encoding.GetEncoding("koi8-r").GetBytes(Russian)).Refusal);

    [Fact]
    public void BrokenUtf8IsRefusedNotReadAsACodePage()
    {
        var content = Encoding.UTF8.GetBytes(French + French);
        Assert.Equal("Byte 14: expected UTF-8 but found the byte 0xC3.", SourceDecoder.Decode([.. content[..15], .. content[16..]]).Refusal);
    }

    public static TheoryData<byte[], string> Refused => new()
    {
        { [], "The file is empty." },
        { "  \n\t "u8.ToArray(), "The file holds nothing but white space." },
        { [0x41, 0x42, 0xE9, 0x20], "Byte 2: expected UTF-8 but found the byte 0xE9." }, // Latin-1
        { [0xEF, 0xBB, 0xBF, 0x41, 0xFF], "Byte 4: expected UTF-8 but found the byte 0xFF." },
        { [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x01], "Byte 6: expected text but found the byte 0x01; the file is binary." }, // a picture
        { [0xFF, 0xFE, 0x41, 0, 0x41], "Byte 4: expected a whole UTF-16 unit but the file ends." },
        { [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], "Byte 2: expected UTF-16 but found half a surrogate pair." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void WhatIsNoTextIsRefusedWithItsPlace(byte[] content, string refusal) => Assert.Equal(refusal, Reading.Refusal(content));
}
