using UnGraphQL.Documents.Structure;

namespace UnGraphQL.Documents.Tests.Structure;

/// <summary>What lines without number, and numbers out of their row, are in a text of numbered paragraphs.</summary>
public sealed class UnnumberedLineTests
{
    private const string Head = "67/1.\tTitle of it\n\tThe General Assembly,\n";

    private static string Addresses(string text) => Reading.Addresses(Reading.Read(Head + text));

    [Theory]
    [InlineData("\t1.\tTakes note;\nWelcomes for keepers\n\t2.\tRequests it;\nNotes\n\t3.\tDecides so.", "op1 h1 op2 h2 op3")] // words that open paragraphs
    [InlineData("\t1.\tTakes note;\nLamps\nWelcomes for keepers\n\t2.\tDecides so.", "op1 h1 h2 op2")]
    [InlineData("\t1.\tTakes note;\n\tRequests more of it;\n\t2.\tDecides so.", "op1 op2")] // it has an end
    public void LineWithoutEndBetweenNumbersIsAHeading(string text, string addresses) => Assert.Equal(addresses, Addresses(text));

    [Fact]
    public void NumberOfAQuotedParagraphLeavesTheOwnNumbersAlone()
    {
        var document = Reading.Read(Head + "\t1.\tNotes it;\n\t2.\tApproves the following new paragraph 14:\n\t14.\tThe keeper shall light the lamp.\n\t3.\tDecides so.");
        Assert.Equal("op1 op2 op14 op3", Reading.Addresses(document));
        Assert.Equal("Approves the following new paragraph 14:", Reading.At(document, "op2").Text);
    }

    [Fact]
    public void OneDigitOfANumberMayBeWrongMoreThanOnce() =>
        Assert.EndsWith("op11 op12 op23 op24 op15", Addresses(string.Concat(Enumerable.Range(1, 12).Select(n => $"\t{n}.\tNotes it;\n")) + "\t23.\tNotes it;\n\t24.\tNotes it;\n\t15.\tDecides so."), StringComparison.Ordinal);

    [Theory]
    [InlineData(262, 362, true)]
    [InlineData(24, 14, true)]
    [InlineData(2, 3, false)] // any digit for another
    [InlineData(14, 14, false)]
    [InlineData(4, 14, false)]
    [InlineData(271, 362, false)]
    public void MisprintIsOneDigitThatIsWrong(int number, int expected, bool isMisprint) => Assert.Equal(isMisprint, PrintedCount.IsMisprint(number, expected));

    [Theory]
    [InlineData("\t41.\tNotes it;\n", "op1 op2 op41 op4")] // 41 where 3 is missing
    [InlineData("\t41.\tlamps and oil;\n", "op1 op2 op4")] // it opens no paragraph
    public void MisprintedNumberStandsWhereOneIsMissing(string line, string addresses) => Assert.Equal(addresses, Addresses($"\t1.\tNotes it;\n\t2.\tNotes that;\n{line}\t4.\tDecides so."));

    // The labels before it stand inside the sentence.
    [Fact]
    public void LabelOfARunInItemOpensNoItem()
    {
        var document = Reading.Read(Head + "\t1.\tEncourages all to light lamps by (a) training keepers; (b) buying oil;\n(c) keeping boats;\n\t2.\tDecides so.");
        Assert.Equal("op1 op2", Reading.Addresses(document));
        Assert.EndsWith("(b) buying oil; (c) keeping boats;", Reading.At(document, "op1").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(a)\tоплачивать масло,\nотмечая, что оно дорого;\n(b)\tчинить лампы;\n", "op1 op1.a op1.b op2", "оплачивать масло, отмечая, что оно дорого;")] // the next item tells
    [InlineData("(a)\tоплачивать масло,\nи отмечает, что оно дорого;\n", "op1 op1.a op2", "оплачивать масло,")] // it may be the end of the paragraph
    [InlineData("(a)\tоплачивать масло\nотмечая, что оно дорого;\n", "op1 op1.a op2", "оплачивать масло отмечая, что оно дорого;")]
    public void ItemThatHasNotEndedGoesOn(string items, string addresses, string text)
    {
        var document = Reading.Read($"67/1.\tМаяки\n\tГенеральная Ассамблея,\n\t1.\tпросит все порты:\n{items}\t2.\tпросит доложить об этом.");
        Assert.Equal(addresses, Reading.Addresses(document));
        Assert.Equal(text, Reading.At(document, "op1.a").Text);
    }

    [Theory]
    [InlineData("\t2 \tRequests it;\n", "op1 op2 op3")]
    [InlineData("\t2 lamps were lit;\n", "op1 op3")] // no words that open a paragraph
    [InlineData("\t5 Requests it;\n", "op1 op3")] // not the number that is missing
    public void NumberWithoutPointStandsWhereItIsMissing(string line, string addresses) => Assert.Equal(addresses, Addresses($"\t1.\tNotes it;\n{line}\t3.\tDecides so."));

    [Theory]
    [InlineData("I\nVoting\nRule 1\nQuorum\n1. A\n2. B\nRule 2\nSpeeches\n1. C", "op1 annex1.h1 annex1.s1 annex1.s1.1 annex1.s1.1.n1 annex1.s1.1.n2 annex1.s1.2 annex1.s1.2.n1")]
    [InlineData("Article 1. Quorum\n1. A\n2. B\nArticle 2. Speeches\n1. C", "op1 annex1.h1 annex1.s1 annex1.s1.n1 annex1.s1.n2 annex1.s2 annex1.s2.n1")]
    public void RulesHaveNumbersOfTheirOwn(string text, string addresses) => Assert.Equal(addresses, Addresses(Annexed[Head.Length..] + text.Replace("\n", "\n\n", StringComparison.Ordinal)));

    [Fact]
    public void ItemsMayFollowTheOnlyOperativeParagraph()
    {
        var document = Reading.Read("67/1.\t灯塔\n\t大会，\n\t注意到关于灯塔的报告，\n\t重申各港口点灯的义务，即：\n\t(a)\t在北方；\n\t(b)\t在南方。\n\n第38次全体会议\n2012年11月1日");
        Assert.Equal("pp1 op1 op1.a op1.b", Reading.Addresses(document)); // 重申 opens paragraphs of both classes
    }

    private const string Annexed = Head + "\t1.\tAdopts the rules in the annex.\n\n38th plenary meeting\n1 November 2017\n\nAnnex\n";

    [Theory]
    [InlineData("1.\tThe meetings will be held as follows:\nMonday, from 9 to 12\nTuesday, from 9 to 12.\n2.\tThe keeper presides.", "annex1.n1 annex1.t1 annex1.t2 annex1.n2")]
    [InlineData("1.\tThe meetings will be held as follows:\nMonday, from 9 to 12\nTuesday, from 9 to 12\n2.\tThe keeper presides.", "annex1.n1 annex1.t1 annex1.t2 annex1.n2")]
    [InlineData("1.\tThe meetings will be held as follows:\non Monday, from 9 to 12\non Tuesday, from 9 to 12.\n2.\tThe keeper presides.", "annex1.n1 annex1.t1 annex1.t2 annex1.n2")]
    [InlineData("1.\tThe meetings will be held.\nRules for keepers\n2.\tThe keeper presides.", "annex1.n1 annex1.h2 annex1.n2")]
    public void LinesThatAColonAnnouncesAreText(string text, string addresses) => Assert.EndsWith($"annex1.h1 {addresses}", Addresses(Annexed[Head.Length..] + text));

    [Fact]
    public void AnnouncedLinesMayBeginWithSmallLetters() =>
        Assert.Equal(
            "Постановляет, что заседания пройдут так: понедельник, с 9 до 12; вторник, с 9 до 12;",
            Reading.At(Reading.Read("67/1.\tМаяки\n\tГенеральная Ассамблея,\n\t1.\tПостановляет, что заседания пройдут так:\nпонедельник, с 9 до 12;\nвторник, с 9 до 12;\n\t2.\tпросит доложить об этом."), "op1").Text);

    [Theory]
    [InlineData("\nAs a follow-up to these rules, we:\n\n", "annex1.h2 annex1.n13 annex1.n14 annex1.n15")]
    [InlineData("\nAs a follow-up to these rules, we:\n", "annex1.h2 annex1.n13 annex1.n14 annex1.n15")]
    [InlineData("As a follow-up to these rules, we:\n", "annex1.h2 annex1.n13 annex1.n14 annex1.n15")] // fits a line
    [InlineData("We resolve to keep these rules in every harbour of the coast and on all islands before it by the following means:\n", "annex1.t1 annex1.n13 annex1.n14 annex1.n15")]
    [InlineData("\nWe resolve to keep these rules in every harbour of the coast and on all islands before it by the following means:\n", "annex1.h2 annex1.n13 annex1.n14 annex1.n15")]
    public void LineSetApartMayAnnounceParagraphs(string line, string addresses) =>
        Assert.EndsWith(addresses, Addresses($"{Annexed[Head.Length..]}{Several(1, 13)}{line}{Several(13, 16)}"));

    private static string Several(int first, int end) => string.Concat(Enumerable.Range(first, end - first).Select(n => $"{n}.\tWe met.\n"));

    [Fact]
    public void TitleMayEndInAHyphenAndANumber() =>
        Assert.EndsWith("annex1.h1 annex1.h2 annex1.n1 annex1.n2", Addresses($"{Annexed[Head.Length..]}Lamps after COVID-19\n1.\tWe met.\n2.\tWe spoke."));

    [Fact]
    public void SecondTitleOfAnAnnexMayBeLong()
    {
        var title = string.Join(' ', Enumerable.Repeat("Lamps for all harbours of the region", 9));
        Assert.EndsWith("annex1.h1 annex1.h2 annex1.h3 annex1.n1 annex1.n2", Addresses($"{Annexed[Head.Length..]}Declaration\n{title}\n1.\tWe met.\n2.\tWe spoke."));
    }

    [Fact]
    public void PartsMayHaveAFormulaWithoutItsComma()
    {
        var documents = Reading.ReadAll("\t67/1.\t灯塔经费\n\tA\n\t批款\n\t大会\n\t决定，对于2024年：\n\t1.\t核准批款；\n\t2.\t授权秘书长使用。\n第50次全体会议\n2012年12月22日\n\tB\n\t收入\n\t大会\n\t决定，对于2024年：\n\t1.\t核准收入；\n\t2.\t请秘书长报告。\n第50次全体会议\n2012年12月22日");
        Assert.Equal(["op1 op2", "op1 op2"], documents.Select(Reading.Addresses));
    }
}
