using System.Collections.Immutable;
using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Tests.Citations;

/// <summary>Runs the pass on documents made of a few sentences.</summary>
internal static class Cited
{
    /// <summary>One paragraph of a resolution of the General Assembly, sixty-seventh session.</summary>
    public static ParsedDocument ByAssembly(string text, Language language = Language.En) => In(Assembly(language), text);

    public static ParsedDocument ByHumanRightsCouncil(string text, Language language = Language.En) =>
        In(Assembly(language) with { Body = "HRC", Session = "32", Symbol = DocumentSymbol.Parse("A/HRC/RES/32/6"), AdoptedOn = new DateOnly(2016, 6, 30) }, text);

    public static ParsedDocument BySecurityCouncil(string text) =>
        In(Assembly(Language.En) with { Body = "SC", Session = null, Symbol = DocumentSymbol.Parse("S/RES/2200(2015)"), AdoptedOn = null }, text);

    /// <summary>A numbered paragraph of a report.</summary>
    public static ParsedDocument InReport(string text, Language language = Language.Fr) =>
        CitationPass.Apply(Assembly(language) with
        {
            Kind = DocumentKind.Report,
            Symbol = DocumentSymbol.Parse("A/67/280-S/2012/614"),
            AdoptedOn = null,
            Paragraphs = [Paragraph("n1", ParagraphKind.Narrative, text)],
        });

    /// <summary>Footnotes fn1, fn2, … of a resolution of the General Assembly.</summary>
    public static ParsedDocument InNotes(params string[] notes) =>
        CitationPass.Apply(Assembly(Language.En) with
        {
            Footnotes = [.. notes.Select((text, i) => new ParsedFootnote { Address = $"fn{i + 1}", Marker = $"{i + 1}", Text = text, Span = default })],
        });

    public static ParsedDocument In(ParsedDocument document, string text) =>
        CitationPass.Apply(document with { Paragraphs = [Paragraph("pp1", ParagraphKind.Preambular, text)] });

    public static ParsedDocument Assembly(Language language) => new()
    {
        Format = SourceFormat.Text,
        Language = language,
        Kind = DocumentKind.Resolution,
        Symbol = DocumentSymbol.Parse("A/RES/67/137"),
        Body = "GA",
        Session = "67",
        AdoptedOn = new DateOnly(2012, 12, 18),
    };

    public static ParsedParagraph Paragraph(string address, ParagraphKind kind, string text) => new() { Address = address, Kind = kind, Text = text, Span = default };

    /// <summary>The symbols in order, <c>?</c> for a reference without one.</summary>
    public static string Symbols(this ParsedDocument document) => string.Join("; ", document.References.Select(r => r.Symbol?.Key ?? "?"));

    /// <summary>One line per reference: words, symbol, and what else there is.</summary>
    public static string Print(this ParsedReference reference)
    {
        ImmutableArray<string?> parts =
        [
            reference.Text, reference.Symbol?.Key ?? "?", reference.Status == ReferenceStatus.Known ? null : reference.Status.ToString(),
            reference.Pinpoint, reference.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), reference.BodyRule,
        ];
        return string.Join(" | ", parts.Where(part => part is not null));
    }
}
