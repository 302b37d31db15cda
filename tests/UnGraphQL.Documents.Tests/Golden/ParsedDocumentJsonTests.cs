using System.Buffers;
using System.Text;
using System.Text.Json;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;
using UnGraphQL.Documents.Tests.Structure;

namespace UnGraphQL.Documents.Tests.Golden;

public sealed class ParsedDocumentJsonTests
{
    private static string Line(ParsedDocument document)
    {
        var output = new ArrayBufferWriter<byte>();
        ParsedDocumentJson.Write(output, document, "a/b.txt");
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    [Fact]
    public void KeysStandInTheAgreedOrder()
    {
        using var json = JsonDocument.Parse(Line(Seeds.Read("000")));
        Assert.Equal(
            "source symbol aliases kind body session language title adoptedOn meeting agendaItem drafts sponsors additionalSponsors distributedOn jobNumber committee committeeReports vote paragraphs footnotes references internalReferences organizations diagnostics",
            string.Join(' ', json.RootElement.EnumerateObject().Select(p => p.Name)));
        var paragraph = json.RootElement.GetProperty("paragraphs")[26];
        Assert.Equal("address kind number openingPhrase action text section span children", string.Join(' ', paragraph.EnumerateObject().Select(p => p.Name)));
        Assert.Equal("address label text children", string.Join(' ', paragraph.GetProperty("children")[0].EnumerateObject().Select(p => p.Name)));
    }

    [Fact]
    public void WholeLineOfAShortDocument()
    {
        var document = Reading.Read("32/6 Titre\n\nLe Conseil des droits de l'homme,\n\nConvaincu de la nécessité de l'été,\n\n1. Décide de le faire1.\n\n1 Voir A/67/280.");
        Assert.Equal(
            """{"source":"a/b.txt","symbol":"A/HRC/RES/32/6","aliases":[],"kind":"RESOLUTION","body":"HRC","session":"32","language":"fr","title":"Titre","adoptedOn":null,"meeting":null,"agendaItem":null,"drafts":[],"sponsors":[],"additionalSponsors":[],"distributedOn":null,"jobNumber":null,"committee":null,"committeeReports":[],"vote":null,"paragraphs":[{"address":"pp1","kind":"PREAMBULAR","number":null,"openingPhrase":"Convaincu","action":"CONVINCED","text":"Convaincu de la nécessité de l'été,","section":[],"span":{"start":47,"end":82},"children":[]},"""
            + """{"address":"op1","kind":"OPERATIVE","number":"1","openingPhrase":"Décide","action":"DECIDE",""",
            Line(document)[..Line(document).IndexOf("\"text\":\"Décide", StringComparison.Ordinal)]);
    }

    [Fact]
    public void ReferencesMentionsAndDiagnosticsAreWrittenFlat()
    {
        var document = new ParsedDocument
        {
            Format = SourceFormat.Text,
            Language = Language.En,
            Kind = DocumentKind.PressRelease,
            Vote = new ParsedVote(VoteOutcome.WithoutVote),
            References =
            [
                new ParsedReference
                {
                    Address = "fn2",
                    Text = "33/18",
                    Span = new TextSpan(4, 9),
                    Kind = ReferenceKind.Resolution,
                    Status = ReferenceStatus.Known,
                    Symbol = DocumentSymbol.Parse("A/RES/33/18"),
                    Date = new DateOnly(1978, 11, 10),
                },
            ],
            Organizations = [new ParsedMention("pp1", new TextSpan(0, 3), "OIF", "oif", MentionKind.Acronym)],
            Diagnostics = [new Diagnostic(DiagnosticCodes.SuspectYear, DiagnosticSeverity.Warning, "It is <odd>.", "n51", null, "S/RES/1373(2001)")],
        };
        Assert.EndsWith(
            """
            "committee":null,"committeeReports":[],"vote":{"outcome":"WITHOUT_VOTE","inFavour":null,"against":null,"abstaining":null,"ballots":[]},"paragraphs":[],"footnotes":[],"references":[{"address":"fn2","text":"33/18","symbol":"A/RES/33/18","kind":"RESOLUTION","date":"1978-11-10","inferredDate":null,"pinpoint":null,"status":"KNOWN","foundBy":null,"start":4,"end":9}],"internalReferences":[],"organizations":[{"address":"pp1","text":"OIF","code":"oif","kind":"ACRONYM","start":0,"end":3}],"diagnostics":[{"code":"suspectYear","severity":"WARNING","message":"It is <odd>.","address":"n51","suggestion":"S/RES/1373(2001)"}]}
            """,
            Line(document),
            StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"PRESS_RELEASE\"", Line(document), StringComparison.Ordinal);
    }
}
