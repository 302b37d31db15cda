using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Tests.Structure;
using static UnGraphQL.Documents.Tests.Formats.AkomaNtoso.Markup;

namespace UnGraphQL.Documents.Tests.Formats.AkomaNtoso;

public sealed class ParagraphTests
{
    private const string Op = "<span class=\"italic\">Requests</span> the harbours of the region to keep their lamps in order;";

    [Fact]
    public void ContainersArePreambularAndNumberedParagraphsOperative()
    {
        var document = Read(Source(Preamble(Container("<span class=\"italic\">Recalling also </span>the lamps,")) + MainBody(Paragraph("1.", Op) + Paragraph("2.", Op))));
        Assert.Equal("pp1 op1 op2", Reading.Addresses(document));
        Assert.Equal(("Recalling also", "RECALL", "Recalling also the lamps,"), Opening(document, "pp1"));
        Assert.Equal(("Requests", "REQUEST"), (Reading.At(document, "op1").OpeningPhrase, Reading.At(document, "op1").Action));
        Assert.Equal("1", Reading.At(document, "op1").Number);
    }

    [Theory]
    [InlineData("rus", "ссылаясь", "RECALL", "ссылаясь на огни маяков и гаваней региона,")]
    [InlineData("spa", "Recordando también", "RECALL", "Recordando también los faros de los puertos de la región,")]
    [InlineData("zho", "又回顾", "RECALL", "又回顾本区域各港口的灯塔，")] // by the verb behind its modifier
    [InlineData("ara", "وإذ تشير", "RECALL", "وإذ تشير إلى منارات الموانئ في المنطقة،")]
    public void OpeningWordsHaveOneCodeInEveryLanguage(string language, string phrase, string action, string text)
    {
        var marked = text.Replace(phrase, $"<span class=\"bold italic\">{phrase}</span>", StringComparison.Ordinal);
        Assert.Equal((phrase, action, text), Opening(Read(Source(Preamble(Container(marked)) + MainBody(""), language)), "pp1"));
    }

    [Fact]
    public void OpeningWordsThatOnlyTheMarkupKnowsAreTaken() =>
        Assert.Equal(("Lit by", "OTHER", "Lit by the lamps of the region,"), Opening(Read(Source(Preamble(Container("Lit by the lamps of the region,", "Lit by")) + MainBody(""))), "pp1"));

    [Theory]
    [InlineData("1.")]
    [InlineData("1 -")] // Arabic
    [InlineData("1")]
    [InlineData("١ -")]
    public void NumberIsItsDigits(string number) => Assert.Equal("op1", Addresses(Paragraph(number, Op)));

    [Fact]
    public void SingleOperativeParagraphMayBeUnnumbered() => Assert.Equal("op1", Addresses(Paragraph(null, Op)));

    [Fact]
    public void ClassOfAHeadingDoesNotMakeANumberedTextOne() => Assert.Equal("op1", Addresses(Paragraph("1 -", Op, "TitleH1")));

    [Fact]
    public void NumberMayStandInAParagraphBeforeItsText() =>
        Assert.Equal("op1 op2", Addresses(Paragraph("1.", Op) + "<paragraph><num>2.</num><content><p/></content></paragraph>" + Paragraph(null, Op)));

    [Fact]
    public void NumberThatLostItsTextTakesNoOther()
    {
        const string Lost = "<paragraph class=\"SingleTxt\"><num>{0}</num><content><p/></content></paragraph>";
        var annex = Paragraph("1.", "Lamps burn.") + Lost.Replace("{0}", "2.", StringComparison.Ordinal) + Paragraph(null, "Monday: the lamps of the north.") + Lost.Replace("{0}", "3.", StringComparison.Ordinal) + Paragraph("4.", "Horns sound.");
        var document = Read(Source(MainBody(Paragraph(null, Op)) + $"<attachments><attachment><doc name=\"annex\">{MainBody(annex)}</doc></attachment></attachments>"));
        Assert.Equal("op1 annex1.n1 annex1.n2 annex1.t1 annex1.n3 annex1.n4", Reading.Addresses(document));
        Assert.Equal(["missingText@annex1.n2", "missingText@annex1.n3"], Reading.Codes(document));
    }

    [Fact]
    public void NumberLeftInTheTextGoesOnFromTheLast() => Assert.Equal("op1 op2", Addresses(Paragraph("1.", Op) + Paragraph(null, "2.\t" + Op)));

    [Fact]
    public void NumberLeftOutBetweenTwoIsReported()
    {
        var document = ReadMain(Paragraph("1.", Op) + Paragraph(null, Op) + Paragraph("3.", Op));
        Assert.Equal("op1 op2 op3", Reading.Addresses(document));
        Assert.Equal(["numberingGap@op2"], Reading.Codes(document));
    }

    [Fact]
    public void BridgeIsNoParagraph() => Assert.Equal("op1", Addresses(Paragraph(null, "<span class=\"italic\">Decides</span>:") + Paragraph("1.", Op)));

    [Fact]
    public void PreambularParagraphInTheMainBodyStaysOne() =>
        Assert.Equal("pp1 op1", Addresses(Paragraph(null, "<span class=\"italic\">Recalling</span> the lamps of the harbours,") + Paragraph("1.", Op)));

    [Fact]
    public void OperativeParagraphSetInThePreambleIsOne() =>
        Assert.Equal("pp1 op1 op1.a", Reading.Addresses(Read(Source(
            Preamble(Container("Recalling the lamps,") + Container("<span class=\"italic\">Urges</span> all harbours:", "Urges")) + MainBody(Paragraph("(a)", "To light them at dusk;"))))));

    [Fact]
    public void UnnumberedLinesAfterAnIntroductionBelongToIt() =>
        Assert.Equal("Requests the following: Monday: from 9 to 11; Tuesday: from 9 to 12;", Reading.At(ReadMain(
            Paragraph("1.", "Requests the following:") + Paragraph(null, "Monday: from 9 to 11;") + Paragraph(null, "Tuesday: from 9 to 12;") + Paragraph("2.", Op)), "op1").Text);

    [Fact]
    public void OrnamentIsNoParagraph() =>
        Assert.Equal("pp1 pp2", Reading.Addresses(Read(Source(Preamble(Container("Recalling the lamps,") + "<p><decoration>* * *</decoration></p><p>* * *</p>" + Container("Noting the lamps,"))))));

    [Fact]
    public void NumberPrintedTwiceIsToldApartAndReported()
    {
        var document = ReadMain(Paragraph("1.", Op) + Paragraph("1.", Op));
        Assert.Equal("op1 op1~2", Reading.Addresses(document));
        Assert.Contains("duplicateNumber@op1~2", Reading.Codes(document));
    }

    [Fact]
    public void ReferencesToCharactersAreRead() =>
        Assert.Equal("Requests R&D of lamps < 9 é 𐍈", Reading.At(ReadMain(Paragraph("1.", "Requests R&amp;D of lamps &lt; <![CDATA[9]]> &#233; &#x10348;")), "op1").Text);

    private static (string?, string?, string) Opening(ParsedDocument document, string address) =>
        (Reading.At(document, address).OpeningPhrase, Reading.At(document, address).Action, Reading.At(document, address).Text);

    [Fact]
    public void NumberedListBelowABridgeIsOperativeThoughThePreambleHasIt()
    {
        const string Bridge = "<container name=\"正式决定\"><blockList><listIntroduction><span class=\"bold\">正式决定</span>，对于2024年：</listIntroduction><item><num>1.</num><p>点灯；</p></item><item><num>2.</num><p>请秘书长：</p></item></blockList></container>";
        var document = Read(Source(Preamble(Bridge) + MainBody(Paragraph("(a)", "报告情况；") + Paragraph("3.", "又决定继续审议。")), "zho"));
        Assert.Equal("op1 op2 op2.a op3", Reading.Addresses(document));
    }

    [Theory]
    [InlineData("2 <span class=\"italic\">Requests</span> oil;", "op1 op2 op3")]
    [InlineData("2 lamps are lit;", "op1 op3")] // no opening words marked
    [InlineData("4 <span class=\"italic\">Requests</span> oil;", "op1 op3")] // not the number that is missing
    public void NumberInTheTextNeedsNoPointBeforeOpeningWords(string text, string addresses) =>
        Assert.Equal(addresses, Addresses(Paragraph("1.", Op) + Paragraph(null, text) + Paragraph("3.", Op)));

    [Fact]
    public void RemarksAreOfTheTableThatCallsThem()
    {
        var table = "<container name=\"table\"><table><tr><td><p>Lamps(a)</p></td><td><p>12</p></td></tr></table></container>";
        var document = ReadMain(Paragraph("1.", Op) + table + Paragraph(null, "(a)\tAs counted in May.") + Paragraph(null, "(b)\tLamps of no table."));
        Assert.Equal("| Lamps(a) | 12 | (a) As counted in May.", Reading.At(document, "tab1").Text);
        Assert.DoesNotContain("Lamps of no table", Reading.At(document, "tab1").Text, StringComparison.Ordinal);
    }
}
