using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Tests.Structure;
using static UnGraphQL.Documents.Tests.Formats.AkomaNtoso.Markup;

namespace UnGraphQL.Documents.Tests.Formats.AkomaNtoso;

public sealed class SectionTests
{
    private const string CrossHeading = "<crossHeading refersTo=\"#preamble\"><span class=\"italic\">\tRecalling</span> the lamps,</crossHeading>";

    [Fact]
    public void CrossHeadingInASectionIsPreambularAndNumbersBeginAnew() => Assert.Equal(
        "s1 s1.pp1 s1.op1 s2 s2.pp1 s2.op1",
        Addresses(
            $"<section><p><num>I</num></p><subheading>Lamps</subheading>{CrossHeading}</section>" + Paragraph("1.", "Requests oil;")
            + $"<section><num>II</num><heading>Horns</heading>{CrossHeading}{Paragraph("1.", "Requests brass.")}</section>"));

    [Fact]
    public void UnnumberedParagraphBelowThePreambleOfALaterSectionIsOperative() => Assert.Equal(
        "s1 s1.pp1 s1.op1 s2 s2.pp1 s2.op1",
        Addresses(
            $"<section><num>I</num><heading>Lamps</heading>{CrossHeading}{Paragraph("1.", "Requests oil;")}</section>"
            + $"<section><num>II</num><heading>Horns</heading>{CrossHeading}{Paragraph(null, "<span class=\"italic\">Takes note</span> of the brass;")}</section>"));

    [Fact]
    public void NumberAndTitleMayBeTwoHeadings()
    {
        var document = ReadMain("<section><subheading>\t\tI</subheading><subheading>\t\tLamps of the harbours</subheading></section>" + Heading("II") + Heading("Horns") + Paragraph("1.", "Requests brass."));
        Assert.Equal("s1 s2 op1", Reading.Addresses(document));
        Assert.Equal(("I", "Lamps of the harbours"), (Reading.At(document, "s1").Number, Reading.At(document, "s1").Text));
        Assert.Equal("II Horns", Reading.At(document, "op1").Section.Single());
    }

    [Fact]
    public void HeadingInsideASectionStandsWhereItStands() => Assert.Equal(
        "s1 pp1 op1 s1.a op2",
        Addresses($"<section><num>I</num><heading>Lamps</heading>{CrossHeading}{Paragraph("1.", "Requests oil;")}<heading>A. Oil</heading>{Paragraph("2.", "Requests more oil.")}</section>"));

    [Fact]
    public void NumbersThatGoOnBelowASubheadingAreOfItsSection() => Assert.Equal(
        "s1 s1.op1 s1.a s1.op2 s2 s2.op1",
        Addresses(Heading("Lamps", "I.") + Paragraph("1.", "Requests oil;") + Heading("Oil", "A.") + Paragraph("2.", "Requests more;") + Heading("Horns", "II.") + Paragraph("1.", "Requests brass.")));

    [Theory]
    [InlineData(Language.En, "II. Lamps", "2", 1, 4)]
    [InlineData(Language.En, "B. Horns", "b", 2, 3)]
    [InlineData(Language.En, "Part IV", "4", 1, 7)]
    [InlineData(Language.Fr, "Titre VI", "6", 1, 8)]
    [InlineData(Language.Zh, "二十六. 灯", "26", 1, 5)]
    [InlineData(Language.Zh, "第三编", "3", 1, 3)]
    [InlineData(Language.Zh, "一 灯塔", "1", 1, 2)]
    [InlineData(Language.Ar, "ثالثا - المصابيح", "3", 1, 8)]
    [InlineData(Language.Ar, "ألف - المصابيح", "a", 2, 6)]
    [InlineData(Language.En, "Rule 7", "7", 3, 6)]
    [InlineData(Language.En, "Article XII. Lamps", "12", 3, 13)]
    [InlineData(Language.En, "Section 3", "3", 3, 9)]
    [InlineData(Language.En, "Section III", "3", 1, 11)] // as a section without its word
    [InlineData(Language.En, "Section 29A", "29a", 3, 11)]
    [InlineData(Language.Zh, "第29B款", "29b", 3, 5)]
    [InlineData(Language.Ar, "الباب 29 جيم", "29c", 3, 12)]
    [InlineData(Language.Fr, "Article premier", "1", 3, 15)]
    [InlineData(Language.Es, "Artículo 7 - Faros", "7", 3, 13)]
    [InlineData(Language.Ru, "Правило 7", "7", 3, 9)]
    [InlineData(Language.Zh, "第7条", "7", 3, 3)]
    [InlineData(Language.Zh, "第十二条", "12", 3, 4)]
    [InlineData(Language.Ar, "المادة 7", "7", 3, 8)]
    [InlineData(Language.En, "Article 9, new paragraph 4", null, 0, 0)]
    [InlineData(Language.En, "Article 25 of the Charter", null, 0, 0)]
    [InlineData(Language.En, "Lamps", null, 0, 0)]
    [InlineData(Language.En, "I am a heading", null, 0, 0)]
    public void NumberOfAHeadingIsOneInAllScripts(Language language, string text, string? key, int level, int title)
    {
        var number = HeadingNumber.Read(text, LabelWords.For(language), null);
        Assert.Equal((key, level, title), (number?.Key, number?.Level ?? 0, number?.TitleStart ?? 0));
    }

    [Fact]
    public void CAfterBIsALetter() => Assert.Equal(2, HeadingNumber.Read("C. Bells", LabelWords.For(Language.En), 'B')?.Level);

    [Fact]
    public void HeadingSetAsAParagraphIsAHeading() => Assert.Equal(
        "op1 h1 op2",
        Addresses(Paragraph("1.", "Requests oil;") + Paragraph(null, "\tBudget of the lamps for 2016", "MercuryDocument") + Paragraph("2.", "Requests brass.")));

    [Fact]
    public void NumberedTitleSetAsAParagraphIsAHeading() => Assert.Equal(
        "s2 op1 s2.b op2",
        Addresses(Paragraph("II.", "Lamps of the harbours") + Paragraph("1.", "Requests oil;") + Paragraph("B.", "Horns") + Paragraph("2.", "Requests brass.")));

    [Fact]
    public void AnnexHasAScopeOfItsOwnAndOneAttachmentMayHoldSeveral()
    {
        var note = Note("1", "See the chart.");
        var document = Read(Source(
            MainBody(Paragraph("1.", "Adopts the rules annexed hereto." + note))
            + $"<attachments><attachment><doc name=\"annex\"><mainBody>{Heading("Annex I")}{Heading("Rules of the lamps")}{Paragraph("1.", "Lamps burn." + note)}{Paragraph(null, "They burn all night.")}{Heading("Annex II")}{Paragraph("1.", "Horns sound.")}</mainBody></doc></attachment></attachments>"));
        Assert.Equal("op1 annex1.h1 annex1.h2 annex1.n1 annex1.t1 annex2.h1 annex2.n1", Reading.Addresses(document));
        Assert.Equal(["fn1", "annex1.fn1"], document.Footnotes.Select(f => f.Address));
        Assert.Equal(ParagraphKind.Narrative, Reading.At(document, "annex1.n1").Kind);
    }

    [Theory]
    [InlineData("<span class=\"bold\">We resolve to keep the lamps alight in every harbour of the coast and on all islands before it by the following means:</span>", "annex1.n1 annex1.h1 annex1.n2")]
    [InlineData("<span class=\"italic\">We resolve to keep the lamps alight in every harbour of the coast and on all islands before it by the following means:</span>", "annex1.n1 annex1.t1 annex1.n2")]
    [InlineData("<span class=\"bold\">We resolve</span> to keep the lamps alight in every harbour of the coast and on all islands before it by the following means:", "annex1.n1 annex1.t1 annex1.n2")]
    [InlineData("As a follow-up to the plan, we:", "annex1.n1 annex1.h1 annex1.n2")] // fits a line
    [InlineData("As a follow-up to the plan, we light lamps.", "annex1.n1 annex1.t1 annex1.n2")]
    public void ParagraphOfAnAnnexAllInBoldOrAnnouncingIsAHeading(string text, string addresses) => Assert.Equal(
        addresses,
        Reading.Addresses(Read(Source($"<attachments><attachment><doc name=\"annex\">{MainBody(Paragraph("1.", "Light the lamps;") + Paragraph(null, text) + Paragraph("2.", "Sound the horns."))}</doc></attachment></attachments>"))));

    [Fact]
    public void TableIsAnEntryWithItsCellsBetweenBars()
    {
        const string Table = "<container name=\"table\"><table><tr><th><p>Lamp</p></th><th/></tr><tr><td/><td/></tr><tr><td><p>Oil</p></td><td><p>1 200</p></td></tr></table></container>";
        var document = ReadMain(Paragraph("1.", "Approves the following:") + Table + Paragraph(null, "a Estimated.", "FootnoteText") + Paragraph("2.", "Requests brass."));
        Assert.Equal("op1 tab1 op2", Reading.Addresses(document));
        Assert.Equal("| Lamp | | | Oil | 1 200 | a Estimated.", Reading.At(document, "tab1").Text);
    }

    [Fact]
    public void RemarksApartFromTheirTableAreReportedAndInNoParagraph()
    {
        var document = ReadMain(Paragraph(null, "Abbreviations: O, oil.", "FootnoteText") + Paragraph("1.", "Approves:") + "<container name=\"table\"><table><tr><td><p>O</p></td></tr></table></container>");
        Assert.Equal("op1 tab1", Reading.Addresses(document));
        Assert.Equal(["unplacedText"], Reading.Codes(document));
    }

    [Fact]
    public void NumeralWithoutTitleIsThatOfTheHeadingBelowIt()
    {
        var document = ReadMain(Heading("I") + Heading("Lamps") + Paragraph("1.", "Requests oil;") + "<paragraph class=\"H23\"><p><num>II</num></p></paragraph>" + Heading("Horns") + Paragraph("2.", "Requests brass."));
        Assert.Equal("s1 op1 s2 op2", Reading.Addresses(document));
        Assert.Equal("Horns", Reading.At(document, "s2").Text);
    }

    [Theory]
    [InlineData("II Horns", "s1 op1 s2 op2")]
    [InlineData("V Horns", "s1 op1 h1 op2")] // the fifth section does not follow the first
    public void NumeralNeedsNoPointWhereItGoesOn(string heading, string addresses) => Assert.Equal(
        addresses, Addresses(Heading("Lamps", "I.") + Paragraph("1.", "Requests oil;") + Heading(heading) + Paragraph("2.", "Requests brass.")));

    [Theory] // in a text as in the markup
    [InlineData("(a) Lamps by:", "(i) Lighting them;", "(ii) Filling them;", "(b) Horns;", "annex1.s2.a.na annex1.s2.a.na.i annex1.s2.a.na.ii annex1.s2.a.nb")]
    [InlineData("(a) Lamps;", "(b) Horns;", "(c) Bells by:", "(i) Ringing them.", "annex1.s2.a.na annex1.s2.a.nb annex1.s2.a.nc annex1.s2.a.nc.i")]
    [InlineData("(a) Lamps.", "(b) Horns by:", "(i) Blowing them;", "(c) Bells.", "annex1.s2.a.na annex1.s2.a.nb annex1.s2.a.nb.i annex1.s2.a.nc")]
    [InlineData("(b) Lamps.", "Horns sound.", "Bells ring.", "They do.", "annex1.t1 annex1.t2 annex1.t3 annex1.t4")] // a list begins with its first letter
    public void LetteredParagraphsBelowAHeadingAreParagraphs(string first, string second, string third, string fourth, string addresses)
    {
        string[] lines = [first, second, third, fourth];
        var markup = Read(Source(MainBody(Paragraph(null, "Adopts the plan.")) + $"<attachments><attachment><doc name=\"annex\">{MainBody(Heading("Annex") + Heading("Plan", "II.") + Heading("Lights", "A.") + string.Concat(lines.Select(l => Paragraph(null, l))) + Heading("Sounds", "B.") + Paragraph("(a)", "Bells.") + Heading("Smoke", "C.") + Paragraph("1.", "None."))}</doc></attachment></attachments>"));
        var text = Reading.Read($"70/901. Lamps\n\nThe General Assembly,\n\nAdopts the plan.\n\n81st plenary meeting\n21 December 2015\n\nAnnex\n\nII. Plan\n\nA. Lights\n\n{string.Join("\n\n", lines)}\n\nB. Sounds\n\n(a) Bells.\n\nC. Smoke\n\n1. None.\n");
        foreach (var document in new[] { markup, text })
        {
            Assert.Equal($"op1 annex1.h1 annex1.s2 annex1.s2.a {addresses} annex1.s2.b {(first[1] == 'a' ? "annex1.s2.b.na" : "annex1.na")} annex1.s2.c annex1.n1", Reading.Addresses(document));
            Assert.All(document.Paragraphs.Where(p => p.Number is ['(', ..]), p => Assert.NotEqual('(', p.Text[0]));
        }
    }

    [Fact]
    public void RulesOfAnAnnexHaveNumbersOfTheirOwn()
    {
        var annex = Heading("II") + Heading("Rule 7") + Paragraph("1.", "The keeper of the harbour shall light the lamps.") + Paragraph("2.", "The lamps shall burn in the night.")
            + Heading("Rule 8") + Paragraph("1.", "The horns shall sound in the fog.");
        var document = Read(Source(MainBody("") + $"<attachments><attachment><doc name=\"annex\">{MainBody(annex)}</doc></attachment></attachments>"));
        Assert.Equal("annex1.s2 annex1.s2.7 annex1.s2.7.n1 annex1.s2.7.n2 annex1.s2.8 annex1.s2.8.n1", Reading.Addresses(document));
        Assert.DoesNotContain(document.Diagnostics, d => d.Code == DiagnosticCodes.DuplicateNumber);
    }

    [Fact]
    public void TitleOfARuleStandsBelowItsNumber()
    {
        var document = ReadMain(Heading("Rule 1") + Heading("Quorum of the harbours") + Paragraph("1.", "Requests oil;"));
        Assert.Equal(("1", "Quorum of the harbours"), (Reading.At(document, "s1").Number, Reading.At(document, "s1").Text));
        Assert.Equal("1 Quorum of the harbours", Reading.At(document, "op1").Section.Single());
    }

    [Fact]
    public void LetteredHeadingThatComesBackIsACopyOutOfPlace()
    {
        var document = ReadMain(Heading("I") + Heading("Lamps") + Heading("B. Oil") + Paragraph("1.", "Requests oil;") + Heading("A. Wicks") + Heading("Oil", "B.") + Paragraph("2.", "Requests more oil."));
        Assert.Equal("s1 op1 s1.a s1.b op2", Reading.Addresses(document));
        Assert.Equal("This heading stands twice: \"B. Oil\".", document.Diagnostics.Single(d => d.Code == DiagnosticCodes.UnplacedText).Message);
    }

    [Fact]
    public void LettersBeginAnewInTheNextSection() => Assert.Equal(
        "s1 s1.a op1 s2 s2.a op2",
        Addresses(Heading("Lamps", "I.") + Heading("A. Oil") + Paragraph("1.", "Requests oil;") + Heading("Horns", "II.") + Heading("A. Oil") + Paragraph("2.", "Requests more oil.")));

    [Theory]
    [InlineData("各港口的铜号；", "s1 op1 s2 pp1")] // no operative words
    [InlineData("注意到铜号；", "s1 s1.op1 s2 s2.op1")]
    public void WhatASectionDecidesIsNoPreamble(string text, string addresses) => Assert.Equal(
        addresses,
        Addresses($"<section><num>一</num><heading>灯</heading>{Paragraph("1.", "请提供灯油；")}</section><section><num>二</num><heading>号</heading><crossHeading refersTo=\"#preamble\">{text}</crossHeading></section>", "zho"));
}
