using System.Text;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Tests.Formats.WordFiles;

namespace UnGraphQL.Documents.Tests.Formats;

public sealed class SourceFormTests
{
    private const string Text = "The General Assembly,\n*Recalling* its plan,\n1. *Decides* to act.\n";

    private static readonly byte[] WordFile = new WordFileBuilder { Body = WordFileBuilder.P("The General Assembly,") + WordFileBuilder.P("Decides to act.") }.Build();

    [Theory]
    [InlineData(SourceForm.Plain, SourceFormat.Text)]
    [InlineData(SourceForm.Markdown, SourceFormat.Markdown)]
    [InlineData(SourceForm.Word, SourceFormat.Word)]
    [InlineData(SourceForm.Pdf, SourceFormat.Pdf)]
    public void TextIsReadInTheFormThatWasSaid(SourceForm form, SourceFormat expected) =>
        Assert.Equal(expected, Read(Encoding.UTF8.GetBytes(Text), form).Documents.Single().Format);

    [Theory]
    [InlineData(SourceForm.Docx)]
    [InlineData(SourceForm.Word)]
    public void WordFileIsReadAsSuch(SourceForm form) => Assert.Null(Read(WordFile, form).Refusal);

    public static TheoryData<byte[], SourceForm, string> Contradictions => new()
    {
        { WordFile, SourceForm.Markdown, "test was to be read as markdown but is a Word file: leave the format out, or name the right one." },
        { "%PDF-1.7"u8.ToArray(), SourceForm.Docx, "test was to be read as docx but is a PDF file: leave the format out, or name the right one." },
        { Encoding.UTF8.GetBytes(Text), SourceForm.Docx, "test was to be read as docx but is no Word file: leave the format out, or name the right one." },
        { Encoding.UTF8.GetBytes(Text), SourceForm.Xml, "test was to be read as xml but is no XML document: leave the format out, or name the right one." },
        { "<?xml version=\"1.0\"?><a/>"u8.ToArray(), SourceForm.Plain, "test was to be read as plain but is an XML document: leave the format out, or name the right one." },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void WhatIsPlainlyOfAnotherFormIsRefused(byte[] content, SourceForm form, string refusal) => Assert.Equal(refusal, Read(content, form).Refusal);

    [Fact]
    public void TextLongerThanADocumentCanBeIsRefused()
    {
        var content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("The keepers of the lamps are in the harbours.\n", DocumentReader.MostCharacters / 40)));
        Assert.Contains("more than a document can have", DocumentReader.Read(content, "test").Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void LineLongerThanAParagraphCanBeIsRefused()
    {
        var content = "The keepers.\n" + string.Concat(Enumerable.Repeat("The keepers of the lamps are in the harbours. ", DocumentReader.LongestLine / 40));
        Assert.Equal("Line 2 of test has more than a million characters, more than a paragraph can have.", DocumentReader.Read(Encoding.UTF8.GetBytes(content), "test").Refusal);
    }

    private static ReadResult Read(byte[] content, SourceForm form) => DocumentReader.Read(content, "test", new ReadOptions { Form = form });
}
