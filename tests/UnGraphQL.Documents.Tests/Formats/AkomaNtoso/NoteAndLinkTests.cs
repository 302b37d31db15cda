using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Tests.Structure;
using static UnGraphQL.Documents.Tests.Formats.AkomaNtoso.Markup;

namespace UnGraphQL.Documents.Tests.Formats.AkomaNtoso;

public sealed class NoteAndLinkTests
{
    [Fact]
    public void NoteIsOutOfTheTextAndAnchoredInIt()
    {
        var document = ReadMain(Paragraph("1.", "Takes note of the report," + Note("1", "A/70/77.") + " and of the charts<sup>(</sup>" + Note("2", "Kept ashore.") + "<sup>)</sup>."));
        Assert.Equal("Takes note of the report, and of the charts.", Reading.At(document, "op1").Text);
        Assert.Equal(["fn1 A/70/77. op1:25", "fn2 Kept ashore. op1:43"], document.Footnotes.Select(f => $"{f.Address} {f.Text} {f.Anchors[0].Address}:{f.Anchors[0].Offset}"));
        Assert.Equal(["fn1 A/70/77"], References(document));
    }

    [Theory]
    [InlineData("<sup>(</sup><sup>)</sup>\tانظر التقرير.", "انظر التقرير.")]
    [InlineData("<sup>7</sup>\tانظر التقرير.", "انظر التقرير.")]
    [InlineData("7 تقارير.", "7 تقارير.")] // a number of reports
    public void NoteLosesTheMarkItRepeats(string text, string expected) =>
        Assert.Equal(expected, ReadMain(Paragraph("1 -", "تحيط علما بالتقرير" + Note("7", text) + "."), "ara").Footnotes.Single().Text);

    [Fact]
    public void RaisedLettersThatAreNoMarksStay() =>
        Assert.Equal("Reconoce el 1er faro", Reading.At(ReadMain(Paragraph("1.", "Reconoce el 1<sup>er</sup> faro"), "spa"), "op1").Text);

    [Fact]
    public void OneMarkWithOtherWordsIsAnotherNote()
    {
        var document = ReadMain(Paragraph("1.", "Notes oil" + Note("1", "One.") + " and brass" + Note("1", "Two.") + " and oil" + Note("1", "One.") + "."));
        Assert.Equal(["fn1 2", "fn1~2 1"], document.Footnotes.Select(f => $"{f.Address} {f.Anchors.Length}"));
    }

    [Theory]
    [InlineData("回顾第<a href=\"https://undocs.org/ch/A/RES/48/141\">48/141</a>号决议，", "pp1 A/RES/48/141")]
    [InlineData("回顾第<a href=\"https://undocs.org/zh/A/RES/48/226\">48/2</a><a href=\"https://undocs.org/zh/A/RES/48/226\">2</a><a href=\"https://undocs.org/zh/A/RES/48/226\">6</a>号决议，", "pp1 A/RES/48/226")] // one number in three links
    [InlineData("回顾第<a href=\"https://undocs.org/ch/A/RES/57/270b\">57/270</a> B号决议，", "pp1 A/RES/57/270B")] // the letter outside
    [InlineData("回顾第<a href=\"https://undocs.org/zh/S/RES/1325 (2000)\">1325 (2000)</a>号决议，", "pp1 S/RES/1325(2000)")] // a space in the address
    [InlineData("回顾第<a href=\"https://undocs.org/zh/E/RES/2010/7\">2010/7</a>号决议，", "pp1 E/RES/2010/7")]
    [InlineData("回顾<a href=\"https://www.un.org/zh/about\">网站</a>所载各项决议，", "")]
    [InlineData("见A/70/77和<a href=\"https://undocs.org/zh/A/70/78\">A/70/78</a>号文件，", "pp1 A/70/77;pp1 A/70/78")] // no space between words
    public void LinkIsAWitnessWhereWordsAreNotKnown(string text, string expected) =>
        Assert.Equal(expected, string.Join(';', References(Read(Source(Preamble(Container(text)), "zho")))));

    [Fact]
    public void ReferenceOfALinkSaysSo()
    {
        var reference = Read(Source(Preamble(Container("回顾<a href=\"https://undocs.org/zh/A/RES/48/141\">48/141</a>，")), "zho")).References.Single();
        Assert.Equal(("link", "48/141", ReferenceStatus.Known, ReferenceKind.Resolution, new TextSpan(2, 8)), (reference.BodyRule, reference.Text, reference.Status, reference.Kind, reference.Span));
    }

    [Fact]
    public void LinkOnACitationThatWasFoundAddsNothing()
    {
        var document = Read(Source(Preamble(Container("Recalling its resolution <a href=\"https://undocs.org/en/A/RES/54/237a-c\">54/237</a> C of 23 December 1999,"))));
        Assert.Equal(["pp1 A/RES/54/237C"], References(document));
        Assert.Empty(document.Diagnostics);
    }

    [Theory]
    [InlineData("eng", "Recalling its resolution <a href=\"https://undocs.org/en/A/RES/76/163\">77/212</a>,")]
    [InlineData("zho", "回顾第<a href=\"https://undocs.org/zh/A/RES/76/163\">77/212</a>号决议，")]
    public void WordsWinOverALinkThatLeadsElsewhere(string language, string text)
    {
        var document = Read(Source(Preamble(Container(text)), language));
        Assert.Equal(["pp1 A/RES/77/212"], References(document));
        Assert.Equal(("linkMismatch", "pp1", "A/RES/76/163"), document.Diagnostics.Select(d => (d.Code, d.Address, d.Suggestion)).Single());
    }

    [Fact]
    public void LinkToTheDocumentItselfIsNoReference() =>
        Assert.Empty(Read(Source(Preamble(Container("回顾第<a href=\"https://undocs.org/zh/A/RES/70/901\">70/901</a>号决议，")), "zho")).References);

    private static IEnumerable<string> References(ParsedDocument document) => document.References.Select(r => $"{r.Address} {r.Symbol?.Key}");
}
