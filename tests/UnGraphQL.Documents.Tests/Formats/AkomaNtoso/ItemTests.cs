using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Tests.Structure;
using static UnGraphQL.Documents.Tests.Formats.AkomaNtoso.Markup;

namespace UnGraphQL.Documents.Tests.Formats.AkomaNtoso;

public sealed class ItemTests
{
    [Theory]
    [InlineData(Language.En, "(a)", "a")]
    [InlineData(Language.Fr, "b)", "b")]
    [InlineData(Language.En, "(iv)", "iv")]
    [InlineData(Language.En, "(aa)", "aa")]
    [InlineData(Language.En, "a.", "a")]
    [InlineData(Language.En, "(1)", "1")]
    [InlineData(Language.Ar, "(أ)", "a")]
    [InlineData(Language.Ar, "(ه)", "e")]
    [InlineData(Language.Ar, "(هـ)", "e")]
    [InlineData(Language.Ar, "(ي)", "j")]
    [InlineData(Language.Ar, "(ض)", "z")]
    [InlineData(Language.Ar, "(ظ)", "aa")]
    [InlineData(Language.Ar, "(أ أ)", "aa")]
    [InlineData(Language.Ar, "’3‘", "iii")]
    [InlineData(Language.Zh, "㈣", "iv")]
    [InlineData(Language.Zh, "(十一)", "xi")]
    [InlineData(Language.Zh, "（二）", "ii")]
    [InlineData(Language.Zh, "(丑)", "b")]
    [InlineData(Language.Ru, "а)", "a")] // a Cyrillic letter that looks Latin
    [InlineData(Language.Ru, "с)", "c")]
    [InlineData(Language.En, "1.", "1")] // an agenda inside a paragraph
    [InlineData(Language.Ar, "1 -", "1")]
    [InlineData(Language.En, "II.", null)]
    [InlineData(Language.En, "(see", null)]
    public void LabelsOfAllScriptsHaveOneKey(Language language, string printed, string? key) =>
        Assert.Equal(key, new ItemLabels(LabelWords.For(language), []).Read(printed)?.Key);

    [Fact]
    public void CyrillicLabelsInTheOrderOfTheAlphabetAreItsLetters()
    {
        string[] printed = ["а)", "б)", "в)", "г)", "д)", "е)"];
        var labels = new ItemLabels(LabelWords.For(Language.Ru), printed);
        Assert.Equal("a b c d e f", string.Join(' ', printed.Select(l => labels.Read(l)?.Key)));
    }

    [Fact]
    public void SublistStandsAfterThePointItBelongsTo() => Assert.Equal(
        "op1 op1.a op1.a.i op1.a.ii op1.b",
        Addresses(List("Requests:", Point("(a)", "Lamps:") + $"<sublist>{Point("(i)", "Oil;")}{Point("(ii)", "Wicks;")}</sublist>" + Point("(b)", "Horns."))));

    [Fact]
    public void SublistKeepsItsAddressInOtherScripts() => Assert.Equal(
        "op1 op1.a op1.a.i op1.a.ii op1.b",
        Addresses(List("تطلب ما يلي:", Point("(أ)", "المصابيح:") + $"<sublist>{Point("’1‘", "الزيت؛")}{Point("’2‘", "الفتائل؛")}</sublist>" + Point("(ب)", "الأبواق.")), "ara"));

    [Fact]
    public void PointsOfOneListMayBeOfTwoDepths() => Assert.Equal(
        "op1 op1.a op1.a.i op1.a.ii op1.b",
        Addresses(List("Requests:", Point("(a)", "Lamps:") + Point("(i)", "Oil;") + Point("(ii)", "Wicks;") + Point("(b)", "Horns."))));

    [Fact]
    public void BrokenListDoesNotNestWhatGoesOn() => Assert.Equal(
        "op1 op1.a op1.b op1.c op1.d",
        Addresses(List("Просит:", Point("а)", "огни;") + Point("b)", "масло;") + Point("с)", "рога;") + $"<sublist>{Point("d)", "колокола.")}</sublist>"), "rus"));

    [Fact]
    public void LabelledParagraphsAreItemsOfTheOneBefore() => Assert.Equal(
        "op1 op1.a op1.b op1.b.i op2",
        Addresses(
            Paragraph("1.", "Requests:") + Paragraph("(a)", "Lamps;")
            + $"<paragraph><num>(b)</num><list><intro><p>Horns:</p></intro>{Point("(i)", "Of brass.")}</list></paragraph>" + Paragraph("2.", "Decides to return to the matter.")));

    [Fact]
    public void NumberedPointsOfAListAreItems() => Assert.Equal(
        "op1 op1.1 op1.2",
        Addresses(List("Approves the following agenda:", Point("1.", "Opening of the conference.") + Point("2.", "Election of officers."))));

    [Fact]
    public void LabelThatNoListHasStaysInTheText() => Assert.Equal(
        "Approves the following: Rule 1 Lamps burn. Rule 2 Horns sound.",
        Reading.At(ReadMain(List("Approves the following:", Point("Rule 1", "Lamps burn.") + Point("Rule 2", "Horns sound."))), "op1").Text);

    [Fact]
    public void LabelsLeftInTheTextAreRead()
    {
        var document = ReadMain(Paragraph("1.", "Requests:") + Paragraph(null, "(a)\tLamps;") + Paragraph(null, "(b)\tHorns."));
        Assert.Equal("op1 op1.a op1.b", Reading.Addresses(document));
        Assert.Equal(("(b)", "Horns."), (Reading.At(document, "op1.b").Number, Reading.At(document, "op1.b").Text));
    }

    [Fact]
    public void LabelLeftInTheTextKeepsItsMarks() => Assert.Equal(
        "’1‘",
        Reading.At(ReadMain(Paragraph("1 -", "تطلب ما يلي:") + Paragraph(null, "’1‘\tالزيت؛") + Paragraph(null, "’2‘\tالفتائل."), "ara"), "op1.i").Number);

    [Fact]
    public void ListInThePreambleIsOfItsParagraph() => Assert.Equal(
        "pp1 pp1.a pp1.b pp2",
        Reading.Addresses(Read(Source(Preamble(
            "<container name=\"Reaffirming\"><blockList><listIntroduction>\tReaffirming that lamps serve:</listIntroduction><item><num>(a)</num><p>Ships;</p></item><item><num>(b)</num><p>Boats,</p></item></blockList></container>"
            + Container("Recalling the lamps,"))))));

    private static string List(string introduction, string points) =>
        $"<paragraph class=\"SingleTxt\"><num>1.</num><list><intro><p>\t{introduction}</p></intro>{points}</list></paragraph>";
}
