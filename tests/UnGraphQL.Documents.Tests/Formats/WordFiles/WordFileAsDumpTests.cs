using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Tests.Structure;
using static UnGraphQL.Documents.Tests.Formats.WordFiles.WordFileBuilder;

namespace UnGraphQL.Documents.Tests.Formats.WordFiles;

/// <summary>A whole Word file, with all that makes it differ from a text, says what the dump of the same document says.</summary>
public sealed class WordFileAsDumpTests
{
    private const string Restart = """<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>""";
    private const string Sections = """<w:sectPr><w:headerReference w:type="first" r:id="first"/><w:headerReference w:type="default" r:id="running"/><w:footerReference w:type="default" r:id="foot"/><w:titlePg/></w:sectPr>""";
    private const string Box = """<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Please recycle</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>""";
    private const string Reference = """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref5 \r \h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";
    private const string Page = """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";

    private static readonly WordFileBuilder File = new WordFileBuilder
    {
        Body = P("Seventy-first session") + P("Agenda item 12 (b)") + P("Resolution adopted by the General Assembly on 2 March 2017") + P("[*on the report of the Second Committee (A/71/480)*]")
            + P(Run("71/998.") + "<w:r><w:tab/></w:r>" + Run("Lighthouses of small", "<w:b/>") + "<w:r><w:br/></w:r>" + Run("harbours", "<w:b/>"))
            + P("*The General Assembly*,")
            + P(Runs("*Recalling* its resolutions ") + Link("a", "70/1") + Runs(" of 25 September 2015 and 70/259 of 1 April 2016") + NoteCall(2) + Runs(" on lamps,") + Box)
            + P(Runs("*Noting* ") + Deleted("1", "with regret ") + Inserted("2", Run("with appreciation ", "<w:i/>"), isWritten: true) + Runs("the report of the Secretary-General,") + NoteCall(3))
            + P("Lamps of the north", """<w:pStyle w:val="H1"/>""")
            + Item(1, 0, "*Decides* to light the lamps:")
            + Item(1, 1, "In the north, that is:")
            + Item(1, 2, "At night;")
            + Item(1, 2, Runs("In fog,") + NoteCall(4) + Runs(" and in rain;"))
            + Item(1, 1, "In the south;")
            + Item(1, 0, Runs("*Approves* the sums for the lamps of paragraph ") + Reference + Runs(" above:"))
            + Table(["Harbour", "Sum"], ["North", "119 854 000"], ["South", "12 000"], ["Total", "119 866 000"])
            + P("Keepers of the south", """<w:pStyle w:val="H1"/>""")
            + P(Runs("*Requests* the keepers") + Deleted("3", " of the north") + Runs(" to report") + Inserted("4", " in writing") + Runs(";"), """<w:pStyle w:val="Numbered"/>""")
            + Inserted("5", Item(1, 0, "*Decides* to meet again."), isWritten: true)
            + P("50th plenary meeting") + P("2 March 2017")
            + P("Annex", """<w:pStyle w:val="H1"/>""") + P("Rules of the harbour", """<w:pStyle w:val="H1"/>""")
            + Item(2, 0, "Lamps are lit at dusk.") + Item(2, 0, "Keepers sleep:") + Item(2, 1, "By day;") + Item(2, 1, "In turn.")
            + Item(3, 0, "Oil") + Item(2, 0, "Oil is kept in the cellar.") + Sections,
    }
        .With("numbering", List(0, "decimal %1.", "lowerLetter (%2)", "lowerRoman (%3)") + List(1, "upperRoman %1.") + Num(1, 0) + Num(2, 0, Restart) + Num(3, 1))
        .With("styles", """
            <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="_ H_1"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Numbered"><w:name w:val="Numbered Txt"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """)
        .With("footnotes", Note(2, "A/71/500.") + Note(3, "Resolution 70/2, annex.") + Note(4, "See A/71/501, para. 4."))
        .With("header", Table(["United Nations", "A/RES/71/998"], ["General Assembly", "Distr.: General"], ["", "9 March 2017"]), "first")
        .With("header", P("A/RES/71/998") + P("Lighthouses of small harbours"), "running")
        .With("footer", P(Run("17-03334") + "<w:r><w:tab/></w:r>" + Page + Run("/3")), "foot")
        .WithLink("a", "https://undocs.org/A/RES/70/1");

    private const string Dump = """
        [DU1]
        Seventy-first session
        Agenda item 12 (b)


        		Resolution adopted by the General Assembly on 2 March 2017
        		[on the report of the Second Committee (A/71/480)]
        	71/998.	Lighthouses of small harbours
        	The General Assembly,
        	Recalling its resolutions 70/1 of 25 September 2015 and 70/259 of 1 April 20161 on lamps,
        	Noting with appreciation the report of the Secretary-General,2

        		Lamps of the north

        	1.	Decides to light the lamps:
        	(a)	In the north, that is:
        	(i)	At night;
        	(ii)	In fog,3 and in rain;
        	(b)	In the south;
        	2.	Approves the sums for the lamps of paragraph 2 above:

        Harbour
        Sum
        North
        119 854 000
        South
        12 000
        Total
        119 866 000

        		Keepers of the south

        	3.	Requests the keepers to report in writing;
        	4.	Decides to meet again.
        50th plenary meeting
        2 March 2017
        Annex

        		Rules of the harbour

        	1.	Lamps are lit at dusk.
        	2.	Keepers sleep:
        	(a)	By day;
        	(b)	In turn.

        		I.	Oil

        	3.	Oil is kept in the cellar.

        1 A/71/500.
        2 Resolution 70/2, annex.
        3 See A/71/501, para. 4.
        [DU1]<<ODS JOB NO>>N1703334E<<ODS JOB NO>>
        <<ODS DOC SYMBOL1>>A/RES/71/998<<ODS DOC SYMBOL1>>
        United NationsA/RES/71/998General AssemblyDistr.: General
        9 March 2017
        A/RES/71/998Lighthouses of small harbours
        17-03334
        2/3
        """;

    [Fact]
    public void ParagraphsAreTheSame()
    {
        var (file, dump) = (File.Read(), Reading.Read(Dump));
        Assert.Equal(Seeds.Flatten(dump.Paragraphs).Select(Line), Seeds.Flatten(file.Paragraphs).Select(Line));
        Assert.Equal("pp1 pp2 h1 op1 op1.a op1.a.i op1.a.ii op1.b op2 tab1 h2 op3 op4 annex1.h1 annex1.h2 annex1.n1 annex1.n2 annex1.n2.a annex1.n2.b annex1.s1 annex1.n3", Reading.Addresses(file));
    }

    [Fact]
    public void NotesAndReferencesAreTheSame()
    {
        var (file, dump) = (File.Read(), Reading.Read(Dump));
        Assert.Equal(dump.Footnotes.Select(Line), file.Footnotes.Select(Line));
        Assert.Equal(["1 A/71/500. @pp1", "2 Resolution 70/2, annex. @pp2", "3 See A/71/501, para. 4. @op1.a.ii"], file.Footnotes.Select(Line));
        Assert.Equal(dump.References.Select(Line), file.References.Select(Line));
    }

    [Fact]
    public void MastheadsAreTheSame()
    {
        var (file, dump) = (File.Read(), Reading.Read(Dump));
        Assert.Equal(Head(dump), Head(file));
        Assert.Equal("A/RES/71/998 | Lighthouses of small harbours | 02 March 2017 | 09 March 2017 | 50 | 12 (b) | 17-03334", Head(file));
        Assert.Empty(file.Diagnostics);
    }

    private static string Line(ParsedParagraph paragraph) => $"{paragraph.Address} {paragraph.Kind} {paragraph.Number} {paragraph.OpeningPhrase} {string.Join('/', paragraph.Section)} {Words(paragraph)}";

    // Of a table that was dumped cell by cell no rows are left.
    private static string Words(ParsedParagraph paragraph) =>
        paragraph.Kind == ParagraphKind.Table ? string.Join(' ', paragraph.Text.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries)) : paragraph.Text;

    private static string Line(ParsedFootnote note) => $"{note.Marker} {note.Text} @{string.Join(' ', note.Anchors.Select(a => a.Address))}";

    private static string Line(ParsedReference reference) => $"{reference.Address} {reference.Symbol} {reference.Span.Start}";

    private static string Head(ParsedDocument d) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{d.Symbol?.Key} | {d.Title} | {d.AdoptedOn:dd MMMM yyyy} | {d.DistributedOn:dd MMMM yyyy} | {d.Meeting} | {d.AgendaItem} | {d.JobNumber}");

    private static string Link(string id, string text) => $"""<w:hyperlink r:id="{id}">{Run(text, "<w:u w:val=\"single\"/>")}</w:hyperlink>""";

    private static string Inserted(string id, string text, bool isWritten = false) => $"""<w:ins w:id="{id}" w:author="K">{(isWritten ? text : Run(text))}</w:ins>""";

    private static string Deleted(string id, string text) => $"""<w:del w:id="{id}" w:author="K"><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>""";
}
