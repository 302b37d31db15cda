using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Tests.Structure;

namespace UnGraphQL.Documents.Tests.Formats.PdfFiles;

public sealed class PdfFileTests
{
    private const string FirstPage = """
        United Nations	A/RES/71/999

        General Assembly	Distr.: General
        	9 March 2017

        Seventy-first session
        Agenda item 12 (b)

           Resolution adopted by the General Assembly on 2 March 2017

           71/999. Lighthouses of the northern harbours

           The General Assembly,
           Recalling its resolution 70/1 of 25 September 2015, and the lamps of the coast-
        guard of all harbours,
           1. Decides to light the lamps of every harbour of the coast, from the north to
        the south, and to keep them lit
        """;

    private const string SecondPage = """
        A/RES/71/999	Lighthouses of the northern harbours

        through the night and in fog;
           2. Requests the Secretary-General to report.

        50th plenary meeting
        2 March 2017

        17-03333	2/2
        """;

    [PdfToolFact]
    public void FileIsReadOverItsPages()
    {
        var document = Assert.Single(Result(PdfBuilder.Build(FirstPage, SecondPage)).Documents);
        Assert.Equal(("A/RES/71/999", "Lighthouses of the northern harbours", SourceFormat.Pdf), (document.Symbol?.Key, document.Title, document.Format));
        Assert.Equal("pp1 op1 op2", Reading.Addresses(document));
        Assert.Equal("Decides to light the lamps of every harbour of the coast, from the north to the south, and to keep them lit through the night and in fog;", Reading.At(document, "op1").Text);
    }

    [PdfToolFact]
    public void HyphensAtLineEndsStay()
    {
        var document = Assert.Single(Result(PdfBuilder.Build(FirstPage, SecondPage)).Documents);
        Assert.Contains("coast-guard", Reading.At(document, "pp1").Text, StringComparison.Ordinal);
    }

    [PdfToolFact]
    public void ColumnsAreReadOneAfterAnother()
    {
        const string Left = "The lamps of the harbours of the north are lit.";
        const string Right = "The keepers of the harbours of the south sleep.";
        var page = string.Join('\n', Enumerable.Repeat($"{Left}\t{Right}", 30));
        var (text, _) = PdfFileReader.Read(PdfBuilder.Build(page), "test.pdf");
        Assert.NotNull(text);
        Assert.DoesNotContain(text.Lines, l => l.Raw.Contains("lit.", StringComparison.Ordinal) && l.Raw.Contains("keepers", StringComparison.Ordinal));
    }

    [PdfToolFact]
    public void FileWithoutTextIsRefused() => Assert.Contains("without text", Result(PdfBuilder.Build("")).Refusal, StringComparison.Ordinal);

    [PdfToolFact]
    public void FileWithAPasswordIsRefused()
    {
        var encrypted = PdfBuilder.BuildWith($"/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>", FirstPage);
        Assert.Equal("test.pdf is a PDF file with a password: save it without one.", Result(encrypted).Refusal);
    }

    [PdfToolFact]
    public void DamagedFileIsReadOrRefused()
    {
        var content = PdfBuilder.Build(FirstPage, SecondPage);
        for (var part = 1; part < 8; part++)
        {
            var result = Result(content[..(content.Length * part / 8)]);
            Assert.Equal(result.Documents.IsEmpty, result.Refusal is not null);
        }
    }

    [Fact]
    public void WithoutTheToolTheRefusalSaysWhatToInstall()
    {
        var (text, refusal) = PdfFileReader.Read(PdfBuilder.Build(FirstPage), "test.pdf", "no-such-program-anywhere");
        Assert.Null(text);
        Assert.Contains("install poppler-utils", refusal, StringComparison.Ordinal);
    }

    private static ReadResult Result(byte[] content) => DocumentReader.Read(content, "test.pdf");
}
