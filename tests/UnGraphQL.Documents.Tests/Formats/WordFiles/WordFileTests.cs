using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Tests.Structure;
using static UnGraphQL.Documents.Tests.Formats.WordFiles.WordFileBuilder;

namespace UnGraphQL.Documents.Tests.Formats.WordFiles;

public sealed class WordFileTests
{
    private const string Masthead =
        """<w:sectPr><w:headerReference w:type="first" r:id="first"/><w:headerReference w:type="default" r:id="running"/><w:footerReference w:type="default" r:id="foot"/><w:titlePg/></w:sectPr>""";

    /// <summary>A resolution as the templates make it: letterhead in a table of the first header, automatic numbers, real notes.</summary>
    private static WordFileBuilder Resolution => new WordFileBuilder
    {
        Body = P("Seventy-first session") + P("Agenda item 12 (b)")
            + P("<w:r><w:t>Resolution adopted by the General Assembly</w:t><w:br/><w:t>on 2 March 2017</w:t></w:r>")
            + P("[*without reference to a Main Committee (A/71/L.99)*]")
            + P("<w:r><w:t>71/999.</w:t><w:tab/><w:t>Lighthouses</w:t></w:r>")
            + P("*The General Assembly*,")
            + P(Runs("*Recalling* its resolution 70/1 of 25 September 2015") + NoteCall(2) + Runs(" and the report on lamps,"))
            + Item(1, 0, "*Decides* to light the lamps:")
            + Item(1, 1, "In the north:")
            + Item(1, 2, "At night;")
            + Item(1, 2, "In fog;")
            + Item(1, 1, "In the south;")
            + Item(1, 0, "*Requests* the Secretary-General to report.")
            + P("50th plenary meeting") + P("2 March 2017") + Masthead,
    }
        .With("numbering", List(0, "decimal %1.", "lowerLetter (%2)", "lowerRoman (%3)") + Num(1, 0))
        .With("footnotes", Note(2, "A/71/500."))
        .With("header", Table(["United Nations", "A/RES/71/999"], ["General Assembly", "Distr.: General"], ["", "9 March 2017"]), "first")
        .With("header", P("A/RES/71/999") + P("Lighthouses"), "running")
        .With("footer", Table(["17-03333", "<w:r><w:t>2/2</w:t></w:r>"]), "foot");

    [Fact]
    public void ResolutionIsReadWithItsNumbersAndNotes()
    {
        var document = Resolution.Read();
        Assert.Equal(("A/RES/71/999", "Lighthouses", new DateOnly(2017, 3, 2), new DateOnly(2017, 3, 9)), (document.Symbol?.Key, document.Title, document.AdoptedOn, document.DistributedOn));
        Assert.Equal(("17-03333", "12 (b)", "50", SourceFormat.Word), (document.JobNumber, document.AgendaItem, document.Meeting, document.Format));
        Assert.Equal("pp1 op1 op1.a op1.a.i op1.a.ii op1.b op2", Reading.Addresses(document));
        Assert.Equal("Recalling its resolution 70/1 of 25 September 2015 and the report on lamps,", document.Paragraphs[0].Text);
        Assert.Equal(["Recalling", "Decides", "Requests"], document.Paragraphs.Select(p => p.OpeningPhrase));
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void NoteHasTheMarkThatIsPrinted()
    {
        var note = Assert.Single(Resolution.Read().Footnotes);
        Assert.Equal(("fn1", "1", "A/71/500."), (note.Address, note.Marker, note.Text));
        Assert.Equal(("pp1", 50), (note.Anchors.Single().Address, note.Anchors.Single().Offset));
    }

    [Fact]
    public void ArabicLettersOfListsAreAddressesToo()
    {
        var document = new WordFileBuilder
        {
            Body = P("إن الجمعية العامة،") + P("إذ تشير إلى قرارها 70/1 بشأن المنارات في الموانئ،")
                + Item(1, 0, "تقرر أن تضيء المصابيح:") + Item(1, 1, "في الشمال؛") + Item(1, 1, "في الجنوب؛") + Item(1, 0, "تطلب إلى الأمين العام أن يقدم تقريرا عن ذلك."),
        }.With("numbering", List(0, "decimal %1 -", "arabicAbjad (%2)") + Num(1, 0)).Read();
        Assert.Equal((Language.Ar, "pp1 op1 op1.a op1.b op2"), (document.Language, Reading.Addresses(document)));
    }

    [Fact]
    public void ResolutionOfACouncilWithAnAnnexOfItsOwnNumbers()
    {
        const string Restart = """<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>""";
        var document = new WordFileBuilder
        {
            Body = P("Resolution 9999 (2017)") + P("Adopted by the Security Council at its 7999th meeting, on 2 March 2017") + P("The Security Council,")
                + P("*Recalling* its resolution 1373 (2001) of 28 September 2001,") + Item(1, 0, "*Decides* to light the lamps;") + Item(1, 0, "*Decides* to remain seized of the matter.")
                + P("Annex") + P("Rules of the harbour") + Item(2, 0, "Lamps are lit at dusk.") + Item(2, 0, "Keepers sleep by day."),
        }.With("numbering", List(0, "decimal %1.") + Num(1, 0) + Num(2, 0, Restart)).Read();
        Assert.Equal(("SC", "pp1 op1 op2 annex1.h1 annex1.h2 annex1.n1 annex1.n2"), (document.Body, Reading.Addresses(document)));
    }

    [Fact]
    public void ContentDecidesNotTheName() => Assert.Null(DocumentReader.Read(Resolution.Build(), "N1703333.DOC").Refusal);

    [Fact]
    public void TypedMarkCallsTheNoteAgain()
    {
        var document = new WordFileBuilder
        {
            Body = P("The General Assembly,") + P(Runs("*Recalling* the treaty of 1949") + NoteCall(7) + Runs(" on lamps,"))
                + P(Runs("1. *Reaffirms* the treaty") + Run("1", """<w:vertAlign w:val="superscript"/>""") + Runs(" on an area of 5 km") + Run("2", """<w:vertAlign w:val="superscript"/>""") + Runs(".")),
        }.With("footnotes", Note(7, "Treaty Series.")).Read();
        Assert.Equal(["pp1", "op1"], document.Footnotes.Single().Anchors.Select(a => a.Address));
        Assert.Equal("Reaffirms the treaty on an area of 5 km2.", document.Paragraphs[1].Text);
    }

    [Fact]
    public void CustomMarksAndEndnotesKeepTheirSigns()
    {
        const string Star = """<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>""";
        const string End = """<w:r><w:endnoteReference w:id="5"/></w:r>""";
        var document = new WordFileBuilder
        {
            Body = P("The General Assembly,") + P(Runs("*Recalling* its plan") + Star + Runs(" and aims,") + NoteCall(4) + End) + P("*Decides* to act."),
        }
            .With("footnotes", $"""<w:footnote w:id="3"><w:p>{Run("* Reissued.")}</w:p></w:footnote>""" + Note(4, "See above."))
            .With("endnotes", Note(5, "At the end.", "endnote")).Read();
        Assert.Equal(["* Reissued.", "1 See above.", "i At the end."], document.Footnotes.Select(f => $"{f.Marker} {f.Text}"));
        Assert.All(document.Footnotes, f => Assert.Equal("pp1", f.Anchors.Single().Address));
        Assert.Equal("Recalling its plan and aims,", document.Paragraphs[0].Text);
    }

    [Fact]
    public void DeletedAndHiddenWordsAreNoText()
    {
        var document = new WordFileBuilder
        {
            Body = P("The General Assembly,")
                + P("<w:r><w:t xml:space=\"preserve\">Recalling its </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>old </w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t xml:space=\"preserve\">new </w:t></w:r></w:ins>" + Run("secret ", "<w:vanish/>") + Run("resolution,"))
                + P("Decides to light", "<w:rPr><w:del w:id=\"3\"/></w:rPr>") + P(" the lamps."),
        }.Read();
        Assert.Equal(["Recalling its new resolution,", "Decides to light the lamps."], document.Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void FieldsShowTheirResultsAndLinksLead()
    {
        const string Field = """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://undocs.org/A/71/5"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>the lamp report</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";
        const string Link = """<w:hyperlink r:id="x"><w:r><w:t>that of the keepers</w:t></w:r></w:hyperlink>""";
        var document = new WordFileBuilder { Body = P("The General Assembly,") + P(Runs("Recalling ") + Field + Runs(" and ") + Link + Runs(",")) + P("Decides to act.") }
            .WithLink("x", "http://undocs.org/A/71/6").WithLink("broken", "mailto:a b@@c<").Read();
        Assert.Equal("Recalling the lamp report and that of the keepers,", document.Paragraphs[0].Text);
        Assert.Equal(["A/71/5 the lamp report", "A/71/6 that of the keepers"], document.References.Select(r => $"{r.Symbol?.Key} {document.Paragraphs[0].Text[r.Span.Start..r.Span.End]}"));
    }

    [Fact]
    public void SignsOfWordAreCharacters()
    {
        var document = new WordFileBuilder
        {
            Body = P("The General Assembly,")
                + P("<w:r><w:t>Recalling co</w:t><w:softHyphen/><w:t>operation\u00AD in the politico</w:t><w:noBreakHyphen/><w:t>economic</w:t><w:tab/><w:t>field</w:t><w:br/><w:t>of 20 </w:t><w:sym w:font=\"Symbol\" w:char=\"F0B0\"/><w:t>,</w:t></w:r>")
                + P("Decides to act."),
        }.Read();
        Assert.Equal("Recalling cooperation in the politico-economic field of 20 °,", document.Paragraphs[0].Text);
    }

    [Fact]
    public void TableIsAnEntryOfItsOwn()
    {
        var document = new WordFileBuilder
        {
            Body = P("The General Assembly,") + P("Recalling its budget,") + P("1. Decides on these sums:")
                + Table(["Lamp", "Sum"], ["North", "100"], ["South", ""]) + P("2. Requests a report."),
        }.Read();
        Assert.Equal("pp1 op1 tab1 op2", Reading.Addresses(document));
        Assert.Equal("| Lamp | Sum | | North | 100 | | South | |", Reading.At(document, "tab1").Text);
    }

    [Fact]
    public void TableAroundTheMastheadIsNone()
    {
        var document = new WordFileBuilder
        {
            Body = Table(["United Nations", "A/RES/71/999"], ["General Assembly", "Distr.: General"]) + P("71/999. Lighthouses") + P("The General Assembly,") + P("Recalling its plan,") + P("Decides to act."),
        }.Read();
        Assert.Equal(("A/RES/71/999", "pp1 op1"), (document.Symbol?.Key, Reading.Addresses(document)));
    }

    [Fact]
    public void TextBoxIsReadOnceAfterItsParagraph()
    {
        const string Box = """
            <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Recalling what stands in a box,</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
            """;
        var document = new WordFileBuilder { Body = P("The General Assembly,") + P(Runs("Recalling its plan,") + Box) + P("Decides to act.") }.Read();
        Assert.Equal(["Recalling its plan,", "Recalling what stands in a box,", "Decides to act."], document.Paragraphs.Select(p => p.Text));
    }

    [Fact]
    public void HeadingsAreToldByTheirStyles()
    {
        var document = new WordFileBuilder
        {
            Body = P("A/71/777") + P("Report of the Secretary-General") + P("Summary of lamps", """<w:pStyle w:val="Big"/>""") + P("1. The lamps were lit in every harbour of the coast.") + P("2. They shone."),
        }
            .With("styles", """<w:style w:type="paragraph" w:styleId="Big"><w:name w:val="_ H _Ch_"/></w:style>""").Read();
        Assert.Equal("Summary of lamps", Assert.Single(Reading.At(document, "n1").Section));
    }

    [Fact]
    public void SpansHoldTheWordsOfTheExtractedText()
    {
        var document = Resolution.Read();
        Assert.All(Seeds.Flatten(document.Paragraphs), p => Assert.True(p.Span.Length >= p.Text.Length, p.Address));
        Assert.Equal(document.Paragraphs.Select(p => p.Span.Start).Order(), document.Paragraphs.Select(p => p.Span.Start));
    }
}
