using System.Text;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Tests.Structure;

namespace UnGraphQL.Documents.Tests.Formats.AkomaNtoso;

/// <summary>Builds small statements of invented resolutions, so that a test holds only the markup it is about.</summary>
internal static class Markup
{
    public const string Cover = """
        <coverPage><p><docNumber refersTo="#symbol">A/RES/70/901</docNumber></p>
        <p><docDate date="2015-12-30" refersTo="#dateOfIssuance">30 December 2015</docDate></p>
        <p><session refersTo="#generalAssembly" value="70">Seventieth session</session></p>
        <p><inline title="9 (b)" name="agenda item">Agenda item 9 (b)</inline></p>
        <p><inline name="agenda item name">Lighthouses and harbours</inline></p>
        <p><docTitle>Resolution adopted by the General Assembly on 21 December 2015</docTitle></p>
        <p><docProponent refersTo="#secondCommittee">[on the report of the Second Committee (<inline name="originating document">A/70/480/Add.1, para. 9</inline>)]</docProponent></p></coverPage>
        """;

    public const string Preface = "<preface><p><docNumber>70/901.</docNumber><docTitle><span class=\"bold\">\tLighthouses of small harbours</span></docTitle></p></preface>";

    public const string Conclusions = "<conclusions><p><event><location title=\"81st\">81st plenary meeting</location><eol/><docDate date=\"2015-12-21\">21 December 2015</docDate></event></p></conclusions>";

    /// <summary>A whole source round the given parts of one statement.</summary>
    public static string Source(string text, string language = "eng", string cover = Cover, string preface = Preface, string conclusions = Conclusions, string meta = "") =>
        $"<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n{Statement(text, language, cover, preface, conclusions, meta)}\n</akomaNtoso>";

    public static string Statement(string text, string language = "eng", string cover = Cover, string preface = Preface, string conclusions = Conclusions, string meta = "") => $"""
        <statement name="resolution"><meta><identification><FRBRWork><FRBRdate date="2015-12-21" name="adoption"/></FRBRWork>
        <FRBRExpression><FRBRdate date="2015-12-30" name="publication"/><FRBRlanguage language="{language}"/></FRBRExpression></identification>{meta}</meta>
        {cover}{preface}
        {text}
        {conclusions}</statement>
        """;

    public static string Preamble(string containers) =>
        $"<preamble><formula name=\"enactingFormula\"><p><span class=\"italic\">The General Assembly</span>,</p></formula>{containers}</preamble>";

    public static string MainBody(string paragraphs) => $"<mainBody>{paragraphs}</mainBody>";

    public static string Container(string text, string name = "Recalling") => $"<container name=\"{name}\"><p>\t{text}</p></container>";

    public static string Paragraph(string? number, string text, string style = "SingleTxt") =>
        $"<paragraph class=\"{style}\">{(number is null ? "" : $"<num>{number}</num>")}<content><p>\t{text}</p></content></paragraph>";

    public static string Heading(string text, string? number = null) =>
        $"<paragraph class=\"H23\">{(number is null ? "" : $"<num>{number}</num>")}<subheading>\t{text}</subheading></paragraph>";

    public static string Point(string label, string text) => $"<point><num>{label}</num><content><p>\t{text}</p></content></point>";

    public static string Note(string marker, string text) => $"<authorialNote marker=\"{marker}\" placement=\"bottom\"><p>\t\t{text}</p></authorialNote>";

    public static ReadResult Result(string source) => DocumentReader.Read(Encoding.UTF8.GetBytes(source), "test.xml");

    public static IReadOnlyList<ParsedDocument> ReadAll(string source)
    {
        var result = Result(source);
        Assert.Null(result.Refusal);
        return result.Documents;
    }

    public static ParsedDocument Read(string source) => ReadAll(source).Single();

    /// <summary>Reads a statement with this main body.</summary>
    public static ParsedDocument ReadMain(string paragraphs, string language = "eng") => Read(Source(MainBody(paragraphs), language));

    /// <summary>Addresses of the main body, in document order.</summary>
    public static string Addresses(string paragraphs, string language = "eng") => Reading.Addresses(ReadMain(paragraphs, language));
}
