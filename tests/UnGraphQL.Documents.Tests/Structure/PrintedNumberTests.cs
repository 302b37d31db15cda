namespace UnGraphQL.Documents.Tests.Structure;

/// <summary>Numbers and labels as the languages and the kinds of documents print them.</summary>
public sealed class PrintedNumberTests
{
    [Theory]
    [InlineData("1、决定点亮灯塔；", "2、请各会员国：", "3、还请秘书长提交报告。")]
    [InlineData("１、决定点亮灯塔；", "２、请各会员国：", "３、还请秘书长提交报告。")]
    [InlineData("１．决定点亮灯塔；", "２．请各会员国：", "３．还请秘书长提交报告。")]
    public void ChineseNumbersMayHaveACommaOfLists(string first, string second, string third)
    {
        var d = Reading.Read($"85/12. 灯塔\n\n大会，\n\n回顾其第84/12号决议，\n\n{first}\n{second}\n（一）点灯；\n（二）修灯：\n1）油灯；\n2）电灯；\n{third}");
        Assert.Equal("pp1 op1 op2 op2.i op2.ii op2.ii.1 op2.ii.2 op3", Reading.Addresses(d));
        Assert.Equal("决定点亮灯塔；", Reading.At(d, "op1").Text);
    }

    [Fact]
    public void NumbersInAnEnumerationAreNone() =>
        Assert.Equal("pp1 op1", Reading.Addresses(Reading.Read("85/12. 灯塔\n\n大会，\n\n回顾其第84/12号决议第\n3、4、5段，\n\n1. 决定点亮灯塔。")));

    [Theory]
    [InlineData("I Staff", "II Travel")]
    [InlineData("I\tStaff", "II\tTravel")]
    public void NumeralsOfSectionsMayLackTheirPoint(string first, string second)
    {
        var d = Reading.Read($"85/12. Lamps\n\nThe General Assembly,\n\nRecalling it,\n\n{first}\n\n1. Decides so;\n\n{second}\n\n1. Notes it.");
        Assert.Equal("pp1 s1 s1.op1 s2 s2.op1", Reading.Addresses(d));
        Assert.Equal("Travel", Reading.At(d, "s2").Text);
    }

    [Fact]
    public void CapitalThatIsNoNumeralInTurnIsAWord() =>
        Assert.DoesNotContain("s", Reading.Addresses(Reading.Read("1. The keepers met.\n\nV Day remembered\n\n2. They lit the lamps.")), StringComparison.Ordinal);

    [Fact]
    public void DigitsNumberHeadingsOverWhichTheParagraphsGoOn()
    {
        var d = Reading.Read("A/85/123\n\nReport of the Secretary-General\n\nI. Lamps\n\nA. Kinds\n\n1. The lamps were counted.\n\n1. Oil lamps\n\n2. They are many.\n\n2. Gas lamps\n\n3. They are few.\n\nB. Wicks\n\n4. None is left.");
        Assert.Equal("s1 s1.a n1 s1.a.1 n2 s1.a.2 n3 s1.b n4", Reading.Addresses(d));
        Assert.Equal("I. Lamps/A. Kinds/2. Gas lamps", string.Join('/', Reading.At(d, "n3").Section));
        Assert.DoesNotContain(Reading.Codes(d), c => c.StartsWith("numbering", StringComparison.Ordinal));
    }

    [Fact]
    public void HeadingMayHaveTheNumberOfTheParagraphBelowIt() =>
        Assert.Equal("n1 n2 s3 n3", Reading.Addresses(Reading.Read("A/85/123\n\nReport of the Secretary-General\n\n1. The lamps were counted.\n\n2. They are many.\n\n3. Wicks\n\n3. None is left.")));

    [Fact]
    public void TitlesInANumberedListAreNoHeadings() =>
        Assert.Equal("annex1.h1 annex1.h2 annex1.n1 annex1.n2 annex1.n3", string.Join(' ', Reading.Read("85/12. Lamps\n\nThe General Assembly,\n\nDecides to adopt the agenda annexed hereto.\n\nAnnex\n\nAgenda\n\n1. Opening of the session\n\n2. Election of officers\n\n3. Lamps").Paragraphs.Skip(1).Select(p => p.Address)));

    [Theory]
    [InlineData("A/HRC/85/9\n\nReport of the Working Group\n\n6. The recommendations are:\n\n6.1 Light the lamps;\n\n6.2 Trim the wicks.\n\n7. The State replied.", "6.2")]
    [InlineData("A/HRC/85/9\n\nتقرير الفريق العامل\n\n6- فيما يلي التوصيات:\n\n6-1 إضاءة المصابيح؛\n\n6-2 تقليم الفتائل.\n\n7- ردت الدولة على ذلك.", "6-2")]
    [InlineData("A/HRC/85/9\n\n工作组的报告\n\n6. 建议如下：\n\n6.1点亮灯塔；\n\n6.2修剪灯芯。\n\n7. 该国作出了答复。", "6.2")]
    public void RecommendationsAreBelowTheirParagraph(string text, string printed)
    {
        var d = Reading.Read(text);
        Assert.Equal("n6 n6.1 n6.2 n7", Reading.Addresses(d));
        Assert.Equal(printed, Reading.At(d, "n6.2").Number);
    }

    [Fact]
    public void LabelsMayHaveAPointBelowAColon()
    {
        var d = Reading.Read("A/85/123\n\nReport of the Secretary-General\n\n1. The keepers asked:\n\na. For oil;\n\nb. For wicks:\n\ni. Of cotton;\n\nii. Of wool;\n\nc. For glass.\n\n2. All was given.");
        Assert.Equal("n1 n1.a n1.b n1.b.i n1.b.ii n1.c n2", Reading.Addresses(d));
    }

    [Fact]
    public void OperativeParagraphsMayBeginWithAnyNumberInAnExtract() =>
        Assert.Equal("pp1 op17 op18", Reading.Addresses(Reading.Read("Resolution 3011 (2031)\n\nThe Security Council,\n\nRecalling it,\n\n17. Demands that the lamps be lit;\n\n18. Decides to remain seized of the matter.")));

    [Fact]
    public void DashedLinesAreOfThePreambularParagraphThatAnnouncesThem()
    {
        var d = Reading.Read("85/12. Lamps\n\nThe General Assembly,\n\nRecalling its resolutions:\n\n– 60/1 of 16 September 2005,\n\n– 65/1 of 22 September 2010,\n\nNoting the report,\n\n1. Decides so.");
        Assert.Equal("pp1 pp2 op1", Reading.Addresses(d));
        Assert.EndsWith("– 65/1 of 22 September 2010,", Reading.At(d, "pp1").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void HeadingStandsBelowAClauseWithTheMarkOfANoteInSquareBrackets() =>
        Assert.Equal("pp1 op1 h1 op2", Reading.Addresses(Reading.Read("85/12. Lamps\n\nThe General Assembly,\nRecalling it,\n1. Takes note of the report;[1]\nBudget for the year from 1 July 2031\n2. Approves the budget.\n\n[1] A/85/9.")));

    [Theory]
    [InlineData("PP1. ", "OP1. ")]
    [InlineData("PP 1 ", "Op. 1 ")]
    public void DraftsTellParagraphsByTheirClass(string preambular, string operative)
    {
        var d = Reading.Read($"85/12. Lamps\n\nThe General Assembly,\n\n{preambular}Recalling it,\n\n{operative}Decides so;\n\n{operative.Replace('1', '2')}Notes it.");
        Assert.Equal("pp1 op1 op2", Reading.Addresses(d));
        Assert.Equal(("1", "Recalling it,", "Decides so;", "DECIDE"), (Reading.At(d, "pp1").Number, Reading.At(d, "pp1").Text, Reading.At(d, "op1").Text, Reading.At(d, "op1").Action));
    }

    [Theory]
    [InlineData("Chapter I\n\nGeneral\n\nArticle 1\n\nA lamp is a lamp.\n\nArticle 2\n\nA wick is a wick.\n\nChapter II\n\nOil\n\nArticle 3\n\nOil burns.")]
    [InlineData("Section 1\n\nGeneral\n\nRule 1\n\nA lamp is a lamp.\n\nRule 2\n\nA wick is a wick.\n\nSection 2\n\nOil\n\nRule 3\n\nOil burns.")]
    public void ArticlesStandBelowTheChapterWhoseHeadingIsAboveTheFirst(string text)
    {
        var d = Reading.Read($"85/12. Lamps\n\nThe General Assembly,\n\nAdopts the rules.\n\nAnnex\n\n{text}");
        Assert.Equal("annex1.s1 annex1.s1.1 annex1.t1 annex1.s1.2 annex1.t2 annex1.s2 annex1.s2.3 annex1.t3", string.Join(' ', d.Paragraphs.Skip(2).Select(p => p.Address)));
    }

    [Fact]
    public void ArticlesOfOneWordFollowEachOther() =>
        Assert.Equal("annex1.s1 annex1.t1 annex1.s2 annex1.t2", string.Join(' ', Reading.Read("85/12. Lamps\n\nThe General Assembly,\n\nAdopts the rules.\n\nAnnex\n\nArticle 1\n\nA lamp is a lamp.\n\nArticle 2\n\nA wick is a wick.").Paragraphs.Skip(2).Select(p => p.Address)));

    [Fact]
    public void WhatEndsAListIsOfTheParagraph()
    {
        var d = Reading.Read("85/12. Lamps\n\nThe General Assembly,\n\nGuided by the wish:\n\n(a) To light,\n\n(b) To trim,\n\nin accordance with the Charter,\n\n1. Requests the keepers:\n\n(a) To light; and\n\n(b) To trim,\n\nthrough the Council;\n\n2. Notes it.");
        Assert.Equal("pp1 pp1.a pp1.b op1 op1.a op1.b op2", Reading.Addresses(d));
        Assert.Equal(("To trim,", "Requests the keepers: through the Council;"), (Reading.At(d, "op1.b").Text, Reading.At(d, "op1").Text));
    }

    [Fact]
    public void LinesThatAColonAnnouncesMayEndTheText() =>
        Assert.Equal("n1 t1 t2", Reading.Addresses(Reading.Read("A/85/123\n\nNote by the Secretary-General\n\n1. The vacancies are:\n\nAfrican States: one seat\n\nAsia-Pacific States: two seats")));

    [Fact]
    public void ReportMayGoOnBehindAGapInItsNumbers() =>
        Assert.Equal("n1 n20 n21", Reading.Addresses(Reading.Read("A/85/123\n\nReport of the Secretary-General\n\n1. The lamps were counted.\n\n20. They are many.\n\n21. They are lit.")));
}
