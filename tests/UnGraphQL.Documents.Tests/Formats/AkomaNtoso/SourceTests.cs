using System.Net;
using System.Text;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Tests.Structure;
using static UnGraphQL.Documents.Tests.Formats.AkomaNtoso.Markup;

namespace UnGraphQL.Documents.Tests.Formats.AkomaNtoso;

public sealed class SourceTests
{
    private static readonly string Whole = Source(
        Preamble(Container("<span class=\"italic\">Recalling</span> its resolution <a href=\"https://undocs.org/en/A/RES/48/141\">48/141</a> of R&amp;D &amp; oil,") + Container("Noting the lamps &amp;"))
        + MainBody(Heading("Lamps", "I.") + "<paragraph><num>1.</num><list><intro><p>Requests the harbours:" + Note("1", "A/70/77.") + "</p></intro>" + Point("(a)", "To light\n\t the lamps;") + "</list></paragraph>")
        + $"<attachments><attachment><doc name=\"annex\"><mainBody>{Heading("Annex")}{Paragraph("1.", "Lamps burn.")}</mainBody></doc></attachment></attachments>");

    [Theory]
    [InlineData("eng", "Requests the harbours of the region to keep all of the lamps in order.", Language.En, false)]
    [InlineData("rus", "Prie les ports de la région de garder les lampes en bon état et de les allumer.", Language.Fr, true)] // a French text in the Russian folder
    [InlineData("zho", "تطلب إلى الموانئ أن تحافظ على المصابيح في حالة جيدة.", Language.Ar, true)]
    [InlineData("spa", "请各港口保持灯塔良好。", Language.Zh, true)]
    [InlineData("zho", "1 2 3.", Language.Zh, false)] // no letters: the tag is all there is
    public void TextWinsOverTheTagOfItsLanguage(string tag, string text, Language language, bool isReported)
    {
        var document = ReadMain(Paragraph("1.", text), tag);
        Assert.Equal(language, document.Language);
        Assert.Equal(isReported, document.Diagnostics.Any(d => d.Code == DiagnosticCodes.LanguageMismatch));
    }

    [Fact]
    public void LanguageThatIsNoneOfTheSixIsRefused() => Assert.Equal(
        "test.xml is in German, which is none of the six languages of the United Nations.",
        Result(Source(MainBody(Paragraph("1.", "Ersucht die Häfen, die Lampen in Ordnung zu halten.")), "deu")).Refusal);

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><book><p>Lamps</p></book>", "test.xml is an XML document with the root element \"book\"; of XML only official documents (\"akomaNtoso\") are read.")]
    [InlineData("<akomaNtoso><debateReport/></akomaNtoso>", "test.xml is an Akoma Ntoso document without a statement; resolutions are statements.")]
    [InlineData("<!DOCTYPE html><html><body>Lamps</body></html>", "test.xml is an HTML document, which cannot be read; save it as text.")]
    [InlineData("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "test.xml is an HTML document, which cannot be read; save it as text.")]
    public void OtherMarkupIsRefusedWithTheReason(string source, string reason) => Assert.Equal(reason, Result(source).Refusal);

    [Theory]
    [InlineData("<!DOCTYPE akomaNtoso [<!ENTITY a \"lamp\"><!ENTITY b \"&a;&a;&a;&a;\">]>", "&b;")] // entities that grow
    [InlineData("<!DOCTYPE akomaNtoso SYSTEM \"http://192.0.2.1/akn.dtd\">", "")] // an address that no one answers: nothing is fetched
    [InlineData("<!DOCTYPE akomaNtoso [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>", "&file;")]
    public void DeclarationOfADocumentTypeIsRefused(string declaration, string text)
    {
        var refusal = Result(declaration + Source(MainBody(Paragraph("1.", text)))).Refusal;
        Assert.StartsWith("Line 1, column ", refusal, StringComparison.Ordinal);
        Assert.Contains("DTD", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownEntityIsRefusedWithItsPlace() =>
        Assert.StartsWith("Line ", Result(Source(MainBody(Paragraph("1.", "&lamp;")))).Refusal, StringComparison.Ordinal);

    [Fact]
    public void EndlessNestingIsRefused() =>
        Assert.Contains("nested more than 256 deep", Result("<akomaNtoso>" + string.Concat(Enumerable.Repeat("<p>", 100_000))).Refusal, StringComparison.Ordinal);

    [Fact]
    public void TruncatedSourceIsRefusedWholeWithItsPlace()
    {
        var end = Whole.LastIndexOf('>');
        for (var cut = 1; cut <= 100; cut++)
        {
            var result = Result(Whole[..Math.Max(1, (int)((long)end * cut / 100))]);
            Assert.Empty(result.Documents);
            Assert.NotNull(result.Refusal);
            Assert.True(cut < 2 || result.Refusal.StartsWith("Line ", StringComparison.Ordinal), result.Refusal);
        }
    }

    [Fact]
    public void EverySpanHoldsTheWordsOfItsText()
    {
        var document = Read(Whole);
        Assert.Equal("pp1 pp2 s1 op1 op1.a annex1.h1 annex1.n1", Reading.Addresses(document));
        Assert.All(Seeds.Flatten(document.Paragraphs), p => AssertHolds(p.Span, p.Text));
        Assert.All(document.Footnotes, f => AssertHolds(f.Span, f.Text));
        Assert.Equal("1.</num>", Whole[Reading.At(document, "op1").Span.Start..][..8]);
        Assert.EndsWith("the lamps;", Whole[..Reading.At(document, "op1").Span.End], StringComparison.Ordinal);
        Assert.EndsWith("lamps &amp;", Whole[..Reading.At(document, "pp2").Span.End], StringComparison.Ordinal);
    }

    [Fact]
    public void LineEndsEncodingAndDeclarationChangeNoText()
    {
        var expected = Texts(Encoding.UTF8.GetBytes(Whole));
        Assert.Equal(expected, Texts(Encoding.UTF8.GetBytes(Whole.Replace("\n", "\r\n", StringComparison.Ordinal))));
        Assert.Equal(expected, Texts([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"utf-16\"?>\n" + Whole)]));
        Assert.Equal(expected, Texts([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("\n<!-- unofficial copy -->\n" + Whole)]));

        static string Texts(byte[] content) => string.Join('\n', DocumentReader.Read(content, "test.xml").Documents.SelectMany(d => Seeds.Flatten(d.Paragraphs).Select(p => $"{p.Address} {p.Text}")));
    }

    private static void AssertHolds(TextSpan span, string text)
    {
        var stretch = WebUtility.HtmlDecode(Whole[span.Start..span.End]);
        var position = 0;
        foreach (var character in text.Where(c => c != ' '))
        {
            position = stretch.IndexOf(character, position) + 1;
            Assert.True(position > 0, $"{span}: {text}");
        }
    }
}
