using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Tests.Structure;
using static UnGraphQL.Documents.Tests.Formats.AkomaNtoso.Markup;

namespace UnGraphQL.Documents.Tests.Formats.AkomaNtoso;

public sealed class MastheadTests
{
    private static readonly string Text = MainBody(Paragraph("1.", "<span class=\"italic\">Requests</span> every harbour of the region to keep its lighthouse in the best order."));

    [Fact]
    public void CoverPageAndConclusionsSayWhatTheDocumentIs()
    {
        var document = Read(Source(Text, meta: "<presentation><docketNumber>\n 15-17001 (E)\n</docketNumber></presentation>"));
        Assert.Equal((SourceFormat.Akn4Un, Language.En, DocumentKind.Resolution, "A/RES/70/901", "GA", "70"), (document.Format, document.Language, document.Kind, document.Symbol?.Key, document.Body, document.Session));
        Assert.Equal(("Lighthouses of small harbours", new DateOnly(2015, 12, 21), new DateOnly(2015, 12, 30)), (document.Title, document.AdoptedOn, document.DistributedOn));
        Assert.Equal(("81", "plenary", "9 (b)", "Lighthouses and harbours", "15-17001"), (document.Meeting, document.MeetingKind, document.AgendaItem, document.AgendaItemTitle, document.JobNumber));
        Assert.Equal("Second Committee", document.Committee);
        Assert.Equal(["A/70/480/Add.1"], document.CommitteeReports.Select(s => s.Key));
        Assert.Empty(document.Drafts);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void TwoAgendaItemsHaveTwoSubjects() => Assert.Equal(
        "Lighthouses and harbours Ships",
        Read(Source(Text, cover: Cover.Replace("harbours</inline></p>", "harbours</inline></p><p><inline name=\"agenda item name\">Ships</inline></p>", StringComparison.Ordinal))).AgendaItemTitle);

    [Fact]
    public void DraftStandsWhereNoCommitteeReported()
    {
        var cover = Cover.Replace("#secondCommittee", "#noMainCommittee", StringComparison.Ordinal)
            .Replace("on the report of the Second Committee", "without reference to a Main Committee", StringComparison.Ordinal)
            .Replace("A/70/480/Add.1, para. 9", "A/70/L.19 and Add.1", StringComparison.Ordinal);
        var document = Read(Source(Text, cover: cover));
        Assert.Null(document.Committee);
        Assert.Equal(["A/70/L.19", "A/70/L.19/Add.1"], document.Drafts.Select(s => s.Key));
    }

    [Theory]
    [InlineData("<conclusions><p><inline name=\"adoptionMeeting\">82nd (resumed) plenary meeting</inline></p></conclusions>", "82")] // the other layout
    [InlineData("<conclusions><p><event><location title=\"第81次\">第81次全体会议</location></event></p></conclusions>", "81")]
    [InlineData("", "54")] // only the record of the meeting is named
    public void MeetingIsReadFromEitherLayoutElseFromItsRecord(string conclusions, string meeting) =>
        Assert.Equal(meeting, Read(Source(Text, conclusions: conclusions, meta: "<workflow><step outcome=\"adopted\" as=\"A/70/PV.54\"/></workflow>")).Meeting);

    [Fact]
    public void DatesThatDifferAreReportedAndTheIdentificationIsTaken()
    {
        var document = Read(Source(Text, conclusions: Conclusions.Replace("date=\"2015-12-21\"", "date=\"2015-12-22\"", StringComparison.Ordinal)));
        Assert.Equal(new DateOnly(2015, 12, 21), document.AdoptedOn);
        Assert.Contains(DiagnosticCodes.DateMismatch, Reading.Codes(document));
    }

    [Fact]
    public void EmptyDateOfTheIdentificationLeavesThePrintedOne() =>
        Assert.Equal(new DateOnly(2015, 12, 21), Read(Source(Text).Replace("date=\"2015-12-21\" name", "date=\"\" name", StringComparison.Ordinal)).AdoptedOn);

    [Fact]
    public void SessionOfTheSymbolWinsOverTheCoverPage()
    {
        var document = Read(Source(Text, cover: Cover.Replace("value=\"70\"", "value=\"90\"", StringComparison.Ordinal)));
        Assert.Equal("70", document.Session);
        Assert.Contains(DiagnosticCodes.SessionMismatch, Reading.Codes(document));
    }

    [Fact]
    public void SymbolIsDerivedFromTheIdentificationWhenNoCoverPagePrintsIt()
    {
        var document = Read(Source(Text, cover: "").Replace("<FRBRWork>", "<FRBRWork><FRBRuri value=\"/akn/un/statement/deliberation/unga/2015-12-21/70-901/\"/>", StringComparison.Ordinal));
        Assert.Equal("A/RES/70/901", document.Symbol?.Key);
        Assert.Contains(DiagnosticCodes.DerivedSymbol, Reading.Codes(document));
    }

    [Fact]
    public void LetterMayStandApartFromTheNumber()
    {
        var preface = Preface.Replace("</docNumber>", "</docNumber><docNumber refersTo=\"#letter\">C</docNumber>", StringComparison.Ordinal);
        Assert.Equal("A/RES/70/901C", Read(Source(Text, preface: preface)).Symbol?.Key);
    }

    [Fact]
    public void TitleLosesItsNoteAndTheNoteIsKept()
    {
        var document = Read(Source(Text, preface: Preface.Replace("</span>", Note("*", "Reissued for technical reasons.") + "</span>", StringComparison.Ordinal)));
        Assert.Equal("Lighthouses of small harbours", document.Title);
        Assert.Equal(("fn*", "Reissued for technical reasons.", 0), (document.Footnotes.Single().Address, document.Footnotes.Single().Text, document.Footnotes.Single().Anchors.Length));
    }

    [Fact]
    public void MembersOfACollectionInheritItsCoverPage()
    {
        static string Member(string letter) => "<component>" + Statement(
            MainBody(Paragraph(null, "<span class=\"italic\">Decides</span> to keep the lamp of the harbour burning all night.")),
            cover: "",
            preface: $"<preface><p><docNumber>{letter}</docNumber><docTitle>Lamp {letter}</docTitle></p></preface>") + "</component>";
        var cover = Cover.Replace("70/901", "70/901 A-B", StringComparison.Ordinal);
        var documents = ReadAll($"<akomaNtoso><documentCollection>{cover}{Preface}<collectionBody><component><documentRef showAs=\"Resolution A\"/></component></collectionBody></documentCollection><components>{Member("A")}{Member("B")}</components></akomaNtoso>");
        Assert.Equal(["A/RES/70/901A", "A/RES/70/901B"], documents.Select(d => d.Symbol?.Key));
        Assert.All(documents, d => Assert.Equal(("9 (b)", "op1", "81"), (d.AgendaItem, Reading.Addresses(d), d.Meeting)));
        Assert.Equal("Lighthouses of small harbours: Lamp A", documents[0].Title);
    }

    [Theory]
    [InlineData("70-902", "A/RES/70/902", "A/RES/70/901")]
    [InlineData("70-901", "A/RES/70/901", "A/RES/70/902")]
    [InlineData("70-77", "A/RES/70/901", "A/RES/70/902")] // a third one proves nothing
    public void IdentificationDecidesBetweenCoverPageAndTitle(string identified, string symbol, string other)
    {
        var source = Source(Text, preface: Preface.Replace("70/901.", "70/902.", StringComparison.Ordinal))
            .Replace("<FRBRExpression>", $"<FRBRExpression><FRBRuri value=\"/akn/un/statement/deliberation/unga/2015-12-21/{identified}/eng@/\"/>", StringComparison.Ordinal);
        var document = Read(source);
        Assert.Equal(symbol, document.Symbol?.Key);
        Assert.Equal(other, document.Diagnostics.Single(d => d.Code == DiagnosticCodes.SymbolMismatch).Suggestion);
    }
}
