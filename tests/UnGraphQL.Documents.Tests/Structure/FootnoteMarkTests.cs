namespace UnGraphQL.Documents.Tests.Structure;

public sealed class FootnoteMarkTests
{
    private static (string Text, string Anchors) Read(string paragraph)
    {
        var document = Reading.Read($"67/1.\tTitle of it\n\tThe General Assembly,\n\tRecalling that {paragraph}\n\t1.\tDecides it.\n\n38th plenary meeting\n1 November 2017\n\n1 A/72/94.\n2 A/72/95.");
        return (Reading.At(document, "pp1").Text["Recalling that ".Length..], string.Join(' ', document.Footnotes.SelectMany(f => f.Anchors.Where(a => a.Address == "pp1").Select(a => $"{f.Marker}@{a.Offset - 15}"))));
    }

    [Theory]
    [InlineData("the world,1 and", "the world, and", "1@10")]
    [InlineData("its Development;1", "its Development;", "1@16")]
    [InlineData("22 June 2012,1 in it,", "22 June 2012, in it,", "1@13")]
    [InlineData("resolution 65/263,2 of", "resolution 65/263, of", "2@18")]
    [InlineData("the report for 20221, of", "the report for 2022, of", "1@19")] // a year and a mark
    [InlineData("women (UN-Women)2 and", "women (UN-Women) and", "2@16")]
    [InlineData("the sea1, and the land,2", "the sea, and the land,", "1@7 2@22")]
    [InlineData("\u201Cthe future\u201D1 is", "\u201Cthe future\u201D is", "1@12")]
    [InlineData("the world,\u00B9 and", "the world, and", "1@10")]
    [InlineData("its sessions\u00B2;", "its sessions;", "2@12")]
    [InlineData("the Agenda 21,2 which", "the Agenda 21, which", "2@14")]
    [InlineData("the fight against HIV/AIDS1 and", "the fight against HIV/AIDS and", "1@26")]
    [InlineData("« l’avenir »1, in", "« l’avenir », in", "1@12")]
    [InlineData("the Protocol I1 to the sea,2", "the Protocol I to the sea,", "1@14 2@26")] // a numeral and a mark
    [InlineData("the resolution 52/38 J1, of it,2", "the resolution 52/38 J, of it,", "1@22 2@30")]
    [InlineData("the world,[1] and", "the world, and", "1@10")] // as programs that turn Word files into text write them
    [InlineData("its sessions [2];", "its sessions;", "2@12")]
    [InlineData("the year 2022/231;", "the year 2022/23;", "1@16")] // no more than two years
    [InlineData("decision CBD/CP/VIII/191 and", "decision CBD/CP/VIII/19 and", "1@23")]
    [InlineData("the target 1001, of the sea,2", "the target 100, of the sea,", "1@14 2@27")] // 1001 is none
    [InlineData("it was in February 2025.1", "it was in February 2025.", "1@24")] // at the end a year has no decimals
    public void GluedDigitsAreMarks(string printed, string text, string anchors) => Assert.Equal((text, anchors), Read(printed));

    [Theory]
    [InlineData("CO2 falls,")]
    [InlineData("10 km\u00B2 of,")]
    [InlineData("A/67/L.30/Rev.2 was,")]
    [InlineData("No.1 is,")]
    [InlineData("1,234 people,")]
    [InlineData("resolution 65/1 of,")]
    [InlineData("in 2012 it,")]
    [InlineData("the 1 of,")]
    [InlineData("resolution 1321 (2000) of the sea,")]
    [InlineData("the initiative \"2 for 2025\" of,")] // within the quotation
    [InlineData("the network (U2), which,")]
    [InlineData("the network [7], which,")] // no note 7
    [InlineData("the world,7 and,")] // no note 7
    public void OtherDigitsAreNot(string printed) => Assert.Equal((printed, ""), Read(printed));

    [Fact]
    public void DecimalCommaIsNoMarkInFrench()
    {
        var document = Reading.Read("67/1.\tTitre\n\tL'Assemblée générale,\n\tRappelant que 3,1 pour cent de la population est dans ce cas1,\n\t1.\tDécide.\n\n38e séance plénière\n1er novembre 2017\n\n1 A/72/94.");
        Assert.Equal("Rappelant que 3,1 pour cent de la population est dans ce cas,", Reading.At(document, "pp1").Text);
    }

    [Theory]
    [InlineData("1 1 See A/72/94.", "See A/72/94.")]
    [InlineData("1\t1See A/72/94.", "See A/72/94.")]
    [InlineData("1 1 and 2 above.", "1 and 2 above.")]
    [InlineData("[1] See A/72/94.", "See A/72/94.")]
    public void MarkBeforeANoteMayBePrintedTwice(string note, string text) =>
        Assert.Equal(text, Reading.Read($"67/1.\tTitle\n\tThe General Assembly,\n\tRecalling it,1\n\t1.\tDecides so.\n\n38th plenary meeting\n1 November 2017\n\n{note}").Footnotes.Single().Text);

    [Fact]
    public void NotesBelowAnAnnexAreNotes()
    {
        var d = Reading.Read("67/1.\tTitle\n\tThe General Assembly,\n\tRecalling it,1\n\t1.\tAdopts the annex to the resolution.2\n\n38th plenary meeting\n1 November 2017\n\nAnnex\n\tGuidelines\n\t1.\tStates should act.3\n\n1 A/72/94.\n2 A/72/95.\n3 A/72/96.");
        Assert.Equal("pp1 op1 annex1.n1", string.Join(' ', d.Footnotes.Select(f => f.Anchors.Single().Address)));
        Assert.Equal("Adopts the annex to the resolution.", Reading.At(d, "op1").Text);
    }

    [Fact]
    public void TypedMarksEndInAStroke()
    {
        var d = Reading.Read("RESOLUTION 902 (1994)\n\nThe Security Council,\n\nWelcoming the report of 4 March 1994 1/ on his\nmission, and the other report, 2/\n\n1. Welcomes the fact that discussions made\nit possible to bring ideas that should\n\n1/ S/1994/262.\n\n2/ S/26026.\n\n94-12513 (E)\nS/RES/902 (1994)\nPage 2\n\nbe of use in the talks.");
        Assert.Equal("Welcoming the report of 4 March 1994 on his mission, and the other report,", Reading.At(d, "pp1").Text);
        Assert.Equal("Welcomes the fact that discussions made it possible to bring ideas that should be of use in the talks.", Reading.At(d, "op1").Text);
        Assert.Equal("1:pp1 2:pp1", string.Join(' ', d.Footnotes.Select(f => $"{f.Marker}:{f.Anchors.Single().Address}")));
    }

    [Fact]
    public void ParagraphEndsBeforeASpacedMark()
    {
        var d = Reading.Read("Resolution 450 (1979)\n\nThe Security Council,\n\nHaving studied the report on the Force in Lebanon, 22\n\nActing in response to the request of the Government\nof the country,\n\n1. Decides so.\n\nAdopted at the 2149th meeting.\n\n22 S/13384.");
        Assert.Equal("pp1 pp2 op1", Reading.Addresses(d));
        Assert.Equal("pp1", d.Footnotes.Single().Anchors.Single().Address);
    }

    [Theory]
    [InlineData("77/7", "la résolution 77/7 ;", "op1")] // 77/7 is cited above, and nothing else calls note 1
    [InlineData("77/8", "la résolution 77/71 ;", "")]
    public void MarkGluedToANumberNeedsEvidence(string cited, string text, string anchors)
    {
        var d = Reading.Read($"78/7.\tTitre\n\tL’Assemblée générale,\n\tRappelant sa résolution {cited} du 3 novembre 2022,\n\t1.\tPrend acte de l’application de la résolution 77/71 ;\n\t2.\tDécide de la suite.\n\n26e séance plénière\n2 novembre 2023\n\n1 A/78/84.");
        Assert.EndsWith(text, Reading.At(d, "op1").Text, StringComparison.Ordinal);
        Assert.Equal(anchors, string.Join(' ', d.Footnotes.Single().Anchors.Select(a => a.Address)));
    }

    [Theory]
    [InlineData("<sup>1</sup>", "<sup>1</sup> A/HRC/24/56.")]
    [InlineData("[^1]", "[^1]: A/HRC/24/56.")]
    [InlineData("\u00B9", "\u00B9 A/HRC/24/56.")]
    public void MarkdownNotesHaveSeveralForms(string mark, string note)
    {
        var d = Reading.Read($"# General Assembly\n\n### 40/17. Situation\n\n*The Human Rights Council*,\n\n*Recalling* its session{mark} and it,\n\n1. *Decides* so.\n\n---\n\n{note}\n");
        Assert.Equal("Recalling its session and it,", Reading.At(d, "pp1").Text);
        Assert.Equal("1 A/HRC/24/56. pp1@21", string.Join(' ', d.Footnotes.Select(f => $"{f.Marker} {f.Text} {f.Anchors.Single().Address}@{f.Anchors.Single().Offset}")));
    }

    [Fact]
    public void MarksOnLinesOfTheirOwnAreJoinedWithTheirNotes()
    {
        var d = Reading.Read("""
            The General Assembly,

            Recalling the Agenda for Development, 1 including the resolve
            to end it, and the Action Agenda for Financing, 2 and the report of
            the Organization on the work, 3 in which it says that the burden
            of it is heavy and that the goals of the people,
            __________________

            Resolution 70/1.
            Resolution 69/313, annex.
            3
            See A/73/1.
            1
            2

            2/10

            18-16895

            which are many, have to be reached,

            1. Decides to do it.
            """);
        Assert.Equal("pp1 op1", Reading.Addresses(d));
        Assert.EndsWith("the goals of the people, which are many, have to be reached,", Reading.At(d, "pp1").Text, StringComparison.Ordinal);
        Assert.Equal("1 Resolution 70/1.|2 Resolution 69/313, annex.|3 See A/73/1.", string.Join('|', d.Footnotes.OrderBy(f => f.Marker, StringComparer.Ordinal).Select(f => $"{f.Marker} {f.Text}")));
        Assert.All(d.Footnotes, f => Assert.Equal("pp1", f.Anchors.Single().Address));
    }

    [Fact]
    public void SpacedMarkStandsBetweenItsNeighbours()
    {
        var d = Reading.Read("67/1.\tTitle\n\tThe General Assembly,\n\tRecalling the goals,1 and the Agreements 2 and associated plans,3 it,\n\t1.\tNotes that it has cost the lives of children and 2 million people.\n\n38th plenary meeting\n1 November 2017\n\n1 A/72/94.\n2 A/72/95.\n3 A/72/96.");
        Assert.Equal("Recalling the goals, and the Agreements and associated plans, it,", Reading.At(d, "pp1").Text);
        Assert.Equal("Notes that it has cost the lives of children and 2 million people.", Reading.At(d, "op1").Text);
    }

    [Theory]
    [InlineData("Disarmament and development*")]
    [InlineData("Disarmament and development1")]
    [InlineData("Disarmament and development")]
    public void TitleHasNoMarks(string printed)
    {
        var d = Reading.Read($"71/40.\t{printed}\n\tThe General Assembly,\n\tRecalling it,2\n\t1.\tDecides it.\n\n51st plenary meeting\n5 December 2016\n\n* Reissued for technical reasons.\n1 A/72/94.\n2 A/72/95.");
        Assert.Equal("Disarmament and development", d.Title);
    }

    [Fact]
    public void MarksThatStandApartAreFoundByTheirOrder()
    {
        var d = Reading.Read("67/1.\tTitle\n\tThe General Assembly,\n\tRecalling the Convention, 1 the 2 Protocols thereto, 2 and the Programme, 3 which has 3 parts,\n\t1.\tNotes the Convention 1 and, in its article 2, the means of 4 bodies; 4\n\n38th plenary meeting\n1 November 2017\n\n1 A/72/94.\n2 A/72/95.\n3 A/72/96.\n4 A/72/97.");
        Assert.Equal("Recalling the Convention, the 2 Protocols thereto, and the Programme, which has 3 parts,", Reading.At(d, "pp1").Text);
        Assert.Equal("Notes the Convention 1 and, in its article 2, the means of 4 bodies;", Reading.At(d, "op1").Text);
        Assert.Equal("1:pp1 2:pp1 3:pp1 4:op1", string.Join(' ', d.Footnotes.Select(f => $"{f.Marker}:{f.Anchors.Single().Address}")));
    }

    [Fact]
    public void MarksThatStandApartAreTakenWhereverTheyCallAgain()
    {
        var d = Reading.Read("67/1.\tTitle\n\tThe General Assembly,\n\tRecalling the Convention of 12 August 1949, 1 and the Protocol, 2 it,\n\t1.\tReaffirms the Convention of 12 August 1949, 1 to which States are parties.\n\n38th plenary meeting\n1 November 2017\n\n1 A/72/94.\n2 A/72/95.");
        Assert.Equal("Reaffirms the Convention of 12 August 1949, to which States are parties.", Reading.At(d, "op1").Text);
        Assert.Equal("pp1 op1", string.Join(' ', d.Footnotes[0].Anchors.Select(a => a.Address)));
    }

    [Fact]
    public void MarksThatStandApartCallAgainOnlyBehindTheSameWord()
    {
        var d = Reading.Read("67/1.\tTitle\n\tThe General Assembly,\n\tRecalling the Convention, 1 and the Protocol, 2 it,\n\t1.\tAppoints three members, 2 from the north, under the Protocol, 2 which goes on.\n\n38th plenary meeting\n1 November 2017\n\n1 A/72/94.\n2 A/72/95.");
        Assert.Equal("Appoints three members, 2 from the north, under the Protocol, which goes on.", Reading.At(d, "op1").Text);
    }

    [Fact]
    public void HighMarkBehindAYearIsNoPartOfIt()
    {
        var d = Reading.Read("67/1.\tTitle\n\tThe General Assembly,\n\tRecalling the end of 2024,113 and 1,113 people,\n\t1.\tDecides it.\n\n38th plenary meeting\n1 November 2017\n\n113 A/72/94.");
        Assert.Equal("Recalling the end of 2024, and 1,113 people,", Reading.At(d, "pp1").Text);
    }

    [Fact]
    public void NoteIsCalledOnItsOwnPage()
    {
        var page = string.Concat(Enumerable.Repeat("the words of this page are many, and those who read them know that they go on ", 12));
        var d = Reading.Read($"67/1.\tTitle\n\tThe General Assembly,\n\tRecalling the goal, 2 of the year, {page.Trim()},\n__________________\n1 A/72/94.\n\n2/4\n\n17-19321\n\n\tNoting the goal, 2 of the year, {page.Trim()},\n__________________\n2 A/72/95.\n\n3/4\n\n17-19321\n\n\t1.\tDecides it.\n");
        Assert.Equal("pp2", Assert.Single(d.Footnotes, f => f.Marker == "2").Anchors.Single().Address);
        Assert.StartsWith("Recalling the goal, 2 of the year,", Reading.At(d, "pp1").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resolutions 71/2051 and 72/190", "resolutions 71/205 and 72/190")] // no session has a thousand resolutions
    [InlineData("the implementation of Agenda 211 and it", "the implementation of Agenda 21 and it")]
    [InlineData("decision 3/COP.151 of it", "decision 3/COP.15 of it")]
    [InlineData("decision CBD/CP/MOP/VIII/191 of it", "decision CBD/CP/MOP/VIII/19 of it")]
    [InlineData("the opening on Monday, 1 November, in it", "the opening on Monday, 1 November, in it")] // a day without its year
    [InlineData("the meeting there, 1 to 5 November, on it", "the meeting there, 1 to 5 November, on it")]
    [InlineData("the spread of COVID-191 and it", "the spread of COVID-19 and it")]
    [InlineData("the group NEPAD1 and it", "the group NEPAD and it")]
    [InlineData("the years 2022 and 20231 in it", "the years 2022 and 2023 in it")]
    [InlineData("general comment No. 1 on it", "general comment No. 1 on it")]
    [InlineData("guiding principle 1 of it", "guiding principle 1 of it")]
    [InlineData("the letter dated 1 November 2017 on it", "the letter dated 1 November 2017 on it")]
    public void MarkBehindANumberIsTakenFromWhatCannotBeOne(string printed, string text)
    {
        var d = Reading.Read($"67/1.\tTitle\n\tThe General Assembly,\n\tRecalling {printed},\n\t1.\tDecides it, in the group NEPAD.\n\n38th plenary meeting\n2 November 2017\n\n1 A/72/94.");
        Assert.Equal($"Recalling {text},", Reading.At(d, "pp1").Text);
    }
}
