using System.Text;
using UnGraphQL.Documents.Exchange;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Tests.Exchange;

public sealed class RoundTripTests
{
    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void ASeedReadsBackFromAkn4Un(string seed) => ReadsBackFromXml(Seeds.Read(seed));

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void ASeedReadsBackFromMarkdown(string seed) => ReadsBackFromMarkdown(Seeds.Read(seed));

    [Fact]
    public void EveryPartOfADocumentReadsBack()
    {
        ReadsBackFromXml(Whole);
        ReadsBackFromMarkdown(Whole);
    }

    /// <summary>Words that a form would read as its own marks.</summary>
    [Theory]
    [InlineData("1. *Decides* [that](https://example.org) <a id=\"op9\"></a> & so on;")]
    [InlineData(@"back\slash `code` _under_ ~tilde~ [^fn1] [^1] | bar | $1 <sup>2</sup>")]
    [InlineData("## no heading")]
    [InlineData("]]> &amp; &lt; <!-- -- -->")]
    [InlineData("تقرر [أن] تبقي *المسألة* قيد نظرها")]
    [InlineData("\uD83D\uDD4A outside the plane")]
    [InlineData("[")]
    [InlineData("](<")]
    public void WordsThatLookLikeMarksStayWords(string text)
    {
        var document = Resolution with { Paragraphs = [Paragraph("op1", text, "1")] };

        ReadsBackFromXml(document);
        ReadsBackFromMarkdown(document);
    }

    [Fact]
    public void WhatXmlCannotHoldIsReplaced()
    {
        var xml = AkomaNtosoWriter.Write(DocumentPrint.Exported(Resolution with { Paragraphs = [Paragraph("op1", "a\u0001b\uD800c", "1")] }));

        Assert.Equal("a\uFFFDb\uFFFDc", Assert.Single(DocumentReader.Read(xml, "a.xml").Documents).Paragraphs[0].Text);
    }

    [Fact]
    public void TheSourceIsNamedInEveryForm()
    {
        var exported = DocumentPrint.Exported(Resolution);

        Assert.All([AkomaNtosoWriter.Write(exported), MarkdownWriter.Write(exported)], bytes =>
        {
            Assert.Contains("United Nations", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
            Assert.Contains("not an official record", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void TheEIdIsTheAddress()
    {
        var xml = Encoding.UTF8.GetString(AkomaNtosoWriter.Write(DocumentPrint.Exported(Whole)));

        Assert.All(["pp1", "op1", "op1.a", "op1.a.i", "s2", "tab1", "fn1", "annex1.op1"], address => Assert.Contains($"eId=\"{address}\"", xml, StringComparison.Ordinal));
    }

    [Fact]
    public void AFileWhoseFieldsAreBrokenIsReadAsAnyOther()
    {
        var markdown = Encoding.UTF8.GetString(MarkdownWriter.Write(DocumentPrint.Exported(Whole)));
        var broken = DocumentReader.Read(Encoding.UTF8.GetBytes(markdown.Replace("language: \"en\"", "language: \"xx\"", StringComparison.Ordinal)), "a.md");

        Assert.Equal(SourceFormat.Markdown, Assert.Single(broken.Documents).Format);
    }

    /// <summary>Addresses that are none, or are stated twice.</summary>
    [Theory]
    [InlineData("<a id=\"op1\">1.</a> One;\n\n<a id=\"op1\">1.</a> Again;", 1)]
    [InlineData("<a id=\"nowhere\"></a>One;", 0)]
    [InlineData("<a id=\"op1.a\">(a)</a> An item of nothing;", 1)]
    [InlineData("<a id=\"op1\">1.</a> Calls[^fn7] a note that is not there;", 1)]
    public void WhatIsStatedWronglyIsReportedOrLeftOut(string text, int paragraphs)
    {
        var result = DocumentReader.Read(Encoding.UTF8.GetBytes($"---\nungraphql: 1\nlanguage: \"en\"\n---\n\n{text}\n"), "a.md");

        Assert.Null(result.Refusal);
        Assert.Equal(paragraphs, Assert.Single(result.Documents).Paragraphs.Length);
    }

    private static void ReadsBackFromXml(ParsedDocument document) => ReadsBack(document, AkomaNtosoWriter.Write(DocumentPrint.Exported(document)), "a.xml");

    private static void ReadsBackFromMarkdown(ParsedDocument document) => ReadsBack(document, MarkdownWriter.Write(DocumentPrint.Exported(document)), "a.md");

    private static void ReadsBack(ParsedDocument document, byte[] written, string name)
    {
        var result = DocumentReader.Read(written, name);

        Assert.Null(result.Refusal);
        Assert.Equal(DocumentPrint.Of(document), DocumentPrint.Of(Assert.Single(result.Documents)));
    }

    private static ParsedDocument Resolution { get; } = new() { Format = SourceFormat.Text, Language = Language.En, Kind = DocumentKind.Resolution };

    private static ParsedDocument Whole { get; } = Resolution with
    {
        Symbol = DocumentSymbol.Parse("A/RES/76/1"),
        Aliases = [DocumentSymbol.Parse("A/76/1")],
        Body = "GA",
        Session = "76",
        Title = "Work: \"quoted\" & <marked>",
        AdoptedOn = new DateOnly(2021, 9, 24),
        Meeting = "3",
        MeetingKind = "plenary",
        AgendaItem = "8 (\u200Fa)",
        AgendaItemTitle = "Adoption of the agenda",
        Drafts = [DocumentSymbol.Parse("A/76/L.1"), DocumentSymbol.Parse("A/76/L.1/Add.1")],
        Sponsors = ["France", "Chad"],
        AdditionalSponsors = ["Fiji"],
        DistributedOn = new DateOnly(2021, 10, 1),
        JobNumber = "21-00001",
        Committee = "Third Committee",
        CommitteeReports = [DocumentSymbol.Parse("A/76/457")],
        Vote = new ParsedVote(VoteOutcome.Recorded) { InFavour = 2, Against = 1, Abstaining = 0, Ballots = [new("Chad", VotePosition.InFavour), new("Fiji", VotePosition.InFavour), new("Togo", VotePosition.Against)] },
        Paragraphs =
        [
            Paragraph("pp1", "Recalling its earlier work,", null) with { OpeningPhrase = "Recalling", Action = "RECALL" },
            Paragraph("pp2", "Noting:", null) with { OpeningPhrase = "Noting", Action = "NOTE", Children = [Paragraph("pp2.a", "one thing;", "(a)"), Paragraph("pp2.b", "another;", "(b)")] },
            Paragraph("h1", "A heading", null),
            Paragraph("op1", "Requests:", "1") with
            {
                OpeningPhrase = "Requests",
                Action = "REQUEST",
                Section = ["A heading"],
                Children = [Paragraph("op1.a", "that:", "(a)") with { Section = ["A heading"], Children = [Paragraph("op1.a.i", "it be so;", "(i)") with { Section = ["A heading"] }] }],
            },
            Paragraph("s2", "Means", "II"),
            Paragraph("pp3", "Recalling also what was said,", null) with { OpeningPhrase = "Recalling also", Action = "RECALL", Section = ["II. Means"] },
            Paragraph("s2.a", "Of money", "A") with { Section = ["II. Means"] },
            Paragraph("op2", "Decides", "2") with { OpeningPhrase = "Decides", Action = "DECIDE", Section = ["II. Means", "A Of money"] },
            Paragraph("tab1", "| a | b | | c | d |", null) with { Section = ["II. Means", "A Of money"] },
            Paragraph("tab2", "no bars at all", null) with { Section = ["II. Means", "A Of money"] },
            Paragraph("annex1.h1", "Annex", null),
            Paragraph("annex1.op1", "The first;", "1") with { Section = ["Annex"] },
            Paragraph("annex1.t1", "Without a number.", null) with { Section = ["Annex"] },
        ],
        Footnotes =
        [
            Note("fn*", "Of the title."),
            Note("fn1", "Twice called.", new("pp1", 9), new("op1.a", 0)),
            Note("fn2", "In a cell.", new FootnoteAnchor("tab1", 3)),
            Note("annex1.fn1", "Of the annex.", new FootnoteAnchor("annex1.op1", 10)),
            Note("annex1.fn1~2", "Another of that mark.", new FootnoteAnchor("annex1.t1", 17)),
        ],
    };

    private static ParsedParagraph Paragraph(string address, string text, string? number) => new()
    {
        Address = address,
        Kind = StatedAddress.Read(address)?.Kind ?? ParagraphKind.Narrative,
        Number = number,
        Text = text,
        Span = new TextSpan(0, text.Length),
    };

    private static ParsedFootnote Note(string address, string text, params FootnoteAnchor[] anchors) =>
        new() { Address = address, Marker = StatedAddress.MarkerOf(address) ?? "", Text = text, Span = default, Anchors = [.. anchors] };
}
