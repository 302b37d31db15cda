using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Structure;

public sealed class ResolutionTests
{
    private const string Head = "67/1.\tTitle of it\n\tThe General Assembly,\n";

    [Fact]
    public void SingleOperativeParagraphMayBeUnnumbered() =>
        Assert.Equal("pp1 op1", Reading.Addresses(Reading.Read(Head + "\tHaving considered the report,\n\tTakes note of the report.")));

    [Fact]
    public void LetteredItemsAreChildrenOfTheirParagraph()
    {
        var document = Reading.Read(Head + "\t1.\tDecides:\n\t(a)\tTo do this:\n\t(i)\tHere;\n\t(ii)\tThere;\n\t(b)\tTo do that;\n\t2.\tRequests more.");
        Assert.Equal("op1 op1.a op1.a.i op1.a.ii op1.b op2", Reading.Addresses(document));
        Assert.Equal("(ii)", Reading.At(document, "op1.a.ii").Number);
    }

    [Fact]
    public void LineAfterTheItemsBelongsToTheirParagraph()
    {
        var document = Reading.Read(Head + "\t1.\tDecides:\n\t(a)\tTo do this;\n\t(b)\tTo do that;\nin accordance with the Charter;\n\t2.\tRequests more.");
        Assert.Equal("op1 op1.a op1.b op2", Reading.Addresses(document));
        Assert.Equal("Decides: in accordance with the Charter;", Reading.At(document, "op1").Text);
    }

    [Fact]
    public void NumbersThatBeginAnewInSectionsCarryTheSection()
    {
        var document = Reading.Read(Head + "\tI\nTravel by air\n\tRecalling its resolutions,\n\t1.\tTakes note;\n\t2.\tRequests it;\n\tII\nHuman rights\n\tHaving considered the report,\n\t1.\tDecides so.");
        Assert.Equal("s1 s1.pp1 s1.op1 s1.op2 s2 s2.pp1 s2.op1", Reading.Addresses(document));
        Assert.Equal("II Human rights", Assert.Single(Reading.At(document, "s2.op1").Section));
    }

    [Fact]
    public void NumbersThatGoOnOverHeadingsDoNot()
    {
        var document = Reading.Read(Head + "\t1.\tTakes note;\nBudget for the period\n\t2.\tRequests it;\nFinancing of it\n\t3.\tDecides so.");
        Assert.Equal("op1 h1 op2 h2 op3", Reading.Addresses(document));
    }

    [Fact]
    public void LettersBelowARomanSectionAreItsParts()
    {
        var document = Reading.Read(Head + "\tI\nConditions of service\n\tA.\tUse of categories\n\t1.\tTakes note;\n\tB.\tStudy on performance\n\t2.\tDecides so.");
        Assert.Equal("s1 s1.a op1 s1.b op2", Reading.Addresses(document));
        Assert.Equal(["I Conditions of service", "B. Study on performance"], Reading.At(document, "op2").Section.AsEnumerable());
    }

    [Theory]
    [InlineData("\t1.\tNotes this;\n\t3.\tDecides that.", "numberingGap@op3")]
    [InlineData("\t1.\tNotes this;\n\t2.\tNotes that;\n\t2.\tDecides that.", "duplicateNumber@op2~2")]
    [InlineData("\t1.\tNotes this;\n\t2.\tDecides that the\n", "truncated@op2")]
    [InlineData("\tRecalling this,\n\tRecalling that,", "truncated@pp2")]
    [InlineData("\t1.\tDecides that.\n38th plenary meeting\n1 November 2017\n1 A/72/94.", "unanchoredFootnote@fn1")]
    public void DoubtsAreReported(string text, string code) => Assert.Contains(code, Reading.Codes(Reading.Read(Head + text)));

    [Fact]
    public void WholeResolutionHasNoDoubtButItsSymbol()
    {
        var document = Reading.Read(Head + "\tRecalling this,1\n\t1.\tNotes this;\n\t2.\tDecides that.\n\n38th plenary meeting\n1 November 2012\n\n1 A/72/94.");
        Assert.Equal(["derivedSymbol"], Reading.Codes(document));
    }

    [Fact]
    public void AnnexHasAScopeOfItsOwn()
    {
        var document = Reading.Read(Head + "\t1.\tAdopts the rules in the annex.\n\n38th plenary meeting\n1 November 2017\n\nAnnex\nRules of it\n1.\tThe first rule.\n2.\tThe second rule.");
        Assert.Equal("op1 annex1.h1 annex1.h2 annex1.n1 annex1.n2", Reading.Addresses(document));
    }

    [Fact]
    public void EmbeddedDeclarationIsNarrative()
    {
        var document = Reading.Read(Head + "\tAdopts the following outcome document:\nOur world\n1.\tWe have met.\n2.\tWe resolve.\n\n4th plenary meeting\n25 September 2015");
        Assert.Equal("op1 h1 n1 n2", Reading.Addresses(document));
    }

    [Fact]
    public void LetteredResolutionsAreDocumentsOfTheirOwn()
    {
        var documents = Reading.ReadAll("72/263. Programme budget\n\nA\nAppropriations\n\tThe General Assembly,\n\t1.\tApproves it.\n76th plenary meeting\n24 December 2017\n\nB\nIncome\n\tThe General Assembly,\n\t1.\tResolves so.1\n76th plenary meeting\n24 December 2017\n\n1 A/72/6.");
        Assert.Equal(["A/RES/72/263A", "A/RES/72/263B"], documents.Select(d => d.Symbol?.Key));
        Assert.Equal(["Programme budget: Appropriations", "Programme budget: Income"], documents.Select(d => d.Title));
        Assert.Equal([0, 1], documents.Select(d => d.Footnotes.Length));
    }

    [Theory]
    [InlineData("[Adopted without a vote.]", VoteOutcome.WithoutVote, null, null, null)]
    [InlineData("[Adopted by a recorded vote of 26 to 15, with 6 abstentions.]", VoteOutcome.Recorded, 26, 15, 6)]
    [InlineData("Adopted at the 2933rd meeting by 13 votes to none, with 2 abstentions (Cuba and Yemen).", VoteOutcome.Recorded, 13, 0, 2)]
    [InlineData("Adopted unanimously at the 2750th meeting.", VoteOutcome.Other, null, null, null)]
    public void VoteIsReadFromTheLastLines(string line, VoteOutcome outcome, int? inFavour, int? against, int? abstaining)
    {
        var vote = Reading.Read("Resolution 661 (1990)\nof 6 August 1990\n\nThe Security Council,\n\n1. Decides so;\n\n2. Requests it.\n\n" + line).Vote;
        Assert.Equal((outcome, inFavour, against, abstaining), (vote!.Outcome, vote.InFavour, vote.Against, vote.Abstaining));
    }

    [Fact]
    public void VotersArePartOfTheVote()
    {
        var vote = Reading.Read("32/6 Title\n\nThe Human Rights Council,\n\n1. Decides so.\n\n42nd meeting\n30 June 2016\n\n[Adopted by a recorded vote of 2 to 1, with 0 abstentions. The voting was as follows:\n\nIn favour: Algeria, Bolivia (Plurinational State of)\n\nAgainst: Albania]").Vote;
        Assert.Equal(["Algeria InFavour", "Bolivia (Plurinational State of) InFavour", "Albania Against"], vote!.Ballots.Select(b => $"{b.Voter} {b.Position}"));
    }

    [Fact]
    public void ListsOfVotersMayStandBelowTheirPosition()
    {
        var d = Reading.Read("# General Assembly\n\n## Human Rights Council\n\n### 40/17. Situation\n\n*The Human Rights Council*,\n\n*Recalling* it,<sup>1</sup>\n\n1. *Decides* so.\n\n---\n\n<sup>1</sup> A/HRC/40/70.\n\n*55th meeting  \n22 March 2019*\n\n[Adopted by a recorded vote of 2 to 1, with no abstentions. The voting was as follows:\n\n*In favour:*\n\nAfghanistan, Iran (Islamic Republic of)\n\n*Against:*\n\nChina\n\n*Abstaining:*\n\nNone]");
        Assert.Equal("Afghanistan:InFavour Iran (Islamic Republic of):InFavour China:Against", string.Join(' ', d.Vote!.Ballots.Select(b => $"{b.Voter}:{b.Position}")));
        Assert.Equal("A/HRC/40/70.", d.Footnotes.Single().Text);
        Assert.DoesNotContain("unplacedText", Reading.Codes(d));
    }

    [Fact]
    public void HeadingMayFollowTheItemsOfAParagraph()
    {
        var d = Reading.Read("[DU1]\n72/1.\tTitle\n\tThe General Assembly,\n\tRecalling it,\n\t1.\tDecides that States shall:\n\t(a)\tDevelop lists;\n\t(b)\tShare them;\nJudicial measures\n\t2.\tDecides so.\n");
        Assert.Equal("pp1 op1 op1.a op1.b h1 op2", Reading.Addresses(d));
        Assert.Equal("Judicial measures", Reading.At(d, "op2").Section.Single());
    }

    [Fact]
    public void ContentsAreFurniture()
    {
        var d = Reading.Read("A/70/500\n\nReport of the Secretary-General\n\nContents\nPage\nI. Introduction . . . . . . . . . . 3\nII. Conclusions . . . . . . . . . . 9\n\nI. Introduction\n\n1. The present report is submitted in accordance with the resolution\nof the Council and covers the work of the year.\n\nII. Conclusions\n\n2. The Secretary-General is of the view that the work should go on\nin the next year.");
        Assert.Equal("s1 n1 s2 n2", Reading.Addresses(d));
    }

    // A short title tells nothing by itself, the whole one beside the symbol does.
    [Theory]
    [InlineData("A/RES/70/299      Clean rivers")]
    [InlineData("Clean rivers      A/RES/70/299")]
    public void RunningHeadOfAShortTitleIsFurniture(string head)
    {
        var d = Reading.Read($"United Nations A/RES/70/299\nSeventieth session\n\n70/299. Clean rivers\n\nThe General Assembly,\n\nRecalling its resolution on the matter of the\nreview of what was done,\n\n1. Decides that the forum should meet every\nyear;\n\n2/4 16-12999\n\n{head}\n\n2. Decides to go on with the review of what\nwas done.");
        Assert.Equal("pp1 op1 op2", Reading.Addresses(d));
    }

    // The clause may end with a semicolon; the first line of the next page is indented.
    [Fact]
    public void IndentedLineOfThePageBelowASemicolonOpensAParagraph()
    {
        var d = Reading.Read("Генеральная Ассамблея,\n\n      ссылаясь на свою резолюцию о реках\nи озерах,\n\n      приветствуя доклад о реках и озерах,\nпредставленный на сессии;\n\n2/4                    16-12999\n\n      напоминая, что реки и озера нужны\nвсем людям,\n\n      1.  постановляет беречь реки и озера\nво всех странах.");
        Assert.Equal("pp1 pp2 pp3 op1", Reading.Addresses(d));
    }

    // The line above the end of the page had room, as the last one of a paragraph has; but no paragraph opens with "as well as".
    [Theory]
    [InlineData("وكذلك", "pp1 pp2 pp3 pp4 pp5 op1")]
    [InlineData("وإذ تلاحظ", "pp1 pp2 pp3 pp4 pp5 pp6 op1")]
    public void ConjunctionAtTheHeadOfAPageGoesOn(string words, string addresses)
    {
        static string Paragraph(string opener, int last) => $"{opener} {new string('ج', 40 - opener.Length - 1)}\n{new string('ج', 44)}\n{new string('ج', 44)}\n{new string('ج', last)}،\n";
        var above = string.Concat(Enumerable.Repeat(Paragraph("وإذ تؤكد من جديد أيضا", 9), 4)) + Paragraph("وإذ ترحب", 9);

        var d = Reading.Read($"إن الجمعية العامة،\n{above}\n2/4                    16-12999\n\n{words} {new string('ج', 44 - words.Length - 1)}\n{new string('ج', 9)}،\n1 - تقرر ما يلي.");

        Assert.Equal(addresses, Reading.Addresses(d));
    }

    [Fact]
    public void RemarksBelowAnArabicTableAreItsOwn()
    {
        var d = Reading.Read("إن الجمعية العامة،\n\nإذ تشير إلى قرارها السابق بشأن المياه،\n\n1 - توافق على ما يلي:\n\nالأنهار(أ)\t100\t200\nالبحار(ب)\t300\t400\n(أ) انظر A/78/534.\n(ب) انظر A/78/634.\n\n2 - تقرر إبقاء المسألة قيد النظر.");
        Assert.Equal("pp1 op1 tab1 op2", Reading.Addresses(d));
        Assert.Contains("(ب) انظر A/78/634.", Reading.At(d, "tab1").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void RunningHeadOfSymbolAndTitleIsFurniture()
    {
        var d = Reading.Read("United Nations A/RES/70/299\nSeventieth session\n70/299. Follow-up and review of the Agenda at the global\nlevel in the coming years\nThe General Assembly,\nRecalling its resolution on the matter of the\nreview,\n1. Decides that the forum should\nA/RES/70/299 Follow-up and review of the Agenda at the global\nlevel in the coming years\n2/4 16-12999\nmeet every year;\n2. Decides to go on.");
        Assert.Equal("Decides that the forum should meet every year;", Reading.At(d, "op1").Text);
        Assert.Equal("pp1 op1 op2", Reading.Addresses(d));
    }

    [Theory]
    [InlineData("Resolves that:")]
    [InlineData("Resolves that, for 2024:")]
    [InlineData("Decides:")]
    public void BridgeIsNoParagraph(string bridge)
    {
        var d = Reading.Read($"78/951.\tTitle\n\tThe General Assembly,\n\tRecalling it,\n\t{bridge}\n\t1.\tTo do this;\n\t2.\tTo do that.\n\n46th plenary meeting\n19 December 2023");
        Assert.Equal("pp1 op1 op2", Reading.Addresses(d));
    }

    [Fact]
    public void NumberedListInsideAParagraphEndsWhereItsNumbersDo()
    {
        var d = Reading.Read("78/951.\tTitle\n\tThe General Assembly,\n\t1.\tNotes it;\n\t2.\tDecides on the following agenda:\n\t1.\tOpening.\n\t2.\tElection.\n\t3.\tClosing.\n\t3.\tRequests a report.\n\n46th plenary meeting\n19 December 2023");
        Assert.Equal("op1 op2 op2.1 op2.2 op2.3 op3", Reading.Addresses(d));
    }

    [Fact]
    public void LinesAnnouncedByAColonAreNoHeadings()
    {
        var d = Reading.Read("78/951.\tTitle\n\tThe General Assembly,\n\t1.\tDecides that the themes will be as follows:\n\tRound table 1: Strengthening the means\n\tRound table 2: Using them\n\t2.\tRequests a report.\n\n46th plenary meeting\n19 December 2023");
        Assert.Equal("op1 op2", Reading.Addresses(d));
        Assert.EndsWith("as follows: Round table 1: Strengthening the means Round table 2: Using them", Reading.At(d, "op1").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void HeadingsMayFollowEachOther()
    {
        var d = Reading.Read("78/951.\tTitle\n\tThe General Assembly,\n\t1.\tNotes it;\n\t\tSection 2\n\t\tAffairs of the Assembly\n\t2.\tRequests a report.\n\n46th plenary meeting\n19 December 2023");
        Assert.Equal("op1 s2 op2", Reading.Addresses(d)); // a number and its title
    }

    [Fact]
    public void RowsOfOneCellStandBetweenRowsOfMore()
    {
        var d = Reading.Read("78/951.\tTitle\n\tThe General Assembly,\n\t1.\tApproves this:\nCategory\tPosts\tTotal\nOf which:\nP-5\t12\t13\n\t2.\tRequests a report.\n\n46th plenary meeting\n19 December 2023");
        Assert.Equal("op1 tab1 op2", Reading.Addresses(d));
    }
}
