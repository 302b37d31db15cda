using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>What was found in one text, while it is searched.</summary>
internal sealed class CitationFindings(CitedText source)
{
    private readonly List<ParsedReference> _references = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private List<ParsedReference>? _sorted;
    private readonly List<TextSpan> _taken = [];

    public CitedText Source => source;

    /// <summary>The text searched. All spans count in it until <see cref="InText(ParsedReference)"/> is asked.</summary>
    public string Text => source.Folded;

    /// <summary>In the order of the text.</summary>
    public IEnumerable<ParsedReference> References => _sorted ??= [.. _references.OrderBy(r => r.Span.Start)];

    public IEnumerable<Diagnostic> Diagnostics => _diagnostics.OrderBy(d => d.Span?.Start).Select(d => d.Span is { } span ? d with { Span = source.InText(span) } : d);

    public void Add(ParsedReference reference)
    {
        _references.Add(reference);
        _sorted = null;
    }

    public void Doubt(string code, TextSpan span, string message, string? suggestion = null) =>
        _diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Warning, message, source.Address, span, suggestion));

    /// <summary>Words that are part of a citation already, as "resolution 1" behind the symbol of a report.</summary>
    public void Take(TextSpan span) => _taken.Add(span);

    public bool IsTaken(int at) => _taken.Any(span => at >= span.Start && at < span.End);

    public bool Overlaps(TextSpan span) => _references.Any(r => r.Span.Start < span.End && span.Start < r.Span.End);

    /// <summary>A reference whose words are a stretch of the text.</summary>
    public ParsedReference Reference(TextSpan span, ReferenceKind kind, ReferenceStatus status, DocumentSymbol? symbol = null) => new()
    {
        Address = source.Address,
        Text = Original(span),
        Span = span,
        Kind = kind,
        Status = status,
        Symbol = symbol,
    };

    /// <summary>The reference with its span in the text as it is printed.</summary>
    public ParsedReference InText(ParsedReference reference) => reference with { Span = source.InText(reference.Span) };

    private string Original(TextSpan span)
    {
        var place = source.InText(span);
        return source.Text[place.Start..place.End];
    }

    /// <summary>Reports a sub-paragraph labelled 1) where letters are used: optical recognition takes l for 1.</summary>
    public void DoubtPinpoint(Pinpoint pinpoint, TextSpan span)
    {
        if (pinpoint.LetterCandidate is { } candidate)
        {
            Doubt(DiagnosticCodes.OcrAmbiguous, span, $"The sub-paragraph of \"{pinpoint}\" may be the letter l printed as the digit 1.", candidate);
        }
    }
}
