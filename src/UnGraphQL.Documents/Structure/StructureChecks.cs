using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>The doubts that the structure of a document gives by itself.</summary>
internal static class StructureChecks
{
    public static IEnumerable<Diagnostic> Run(Masthead masthead, IReadOnlyList<Block> unplaced, IReadOnlyList<ParagraphNode> nodes, DocumentParts parts, LanguagePack pack)
    {
        if (masthead is { IsDerived: true, Symbol: { } symbol })
        {
            yield return new Diagnostic(
                DiagnosticCodes.DerivedSymbol,
                DiagnosticSeverity.Info,
                $"The document prints no symbol; {symbol.Key} was derived from its number and body.",
                Suggestion: symbol.Key);
        }

        if (masthead is { NumberSession: { } number, OrdinalSession: { } ordinal } && number != ordinal)
        {
            yield return new Diagnostic(
                DiagnosticCodes.SessionMismatch,
                DiagnosticSeverity.Warning,
                $"The number {masthead.Number} means session {number} but the heading names session {ordinal}.");
        }

        if (masthead.OtherAdoptedOn is { } other)
        {
            yield return new Diagnostic(DiagnosticCodes.DateMismatch, DiagnosticSeverity.Warning, $"The adoption is dated {masthead.AdoptedOn:yyyy-MM-dd} and {other:yyyy-MM-dd}.");
        }

        foreach (var node in nodes.Where(n => n.IsMisread))
        {
            yield return new Diagnostic(DiagnosticCodes.OcrAmbiguous, DiagnosticSeverity.Warning, $"A letter stands for the number {node.Number}.", node.Address, node.Span, node.Number);
        }

        foreach (var block in unplaced)
        {
            yield return new Diagnostic(
                DiagnosticCodes.UnplacedText,
                DiagnosticSeverity.Info,
                $"This text around the document is neither masthead nor furniture: \"{Shorten(block.Text.Value)}\".",
                Span: block.Span);
        }

        foreach (var note in parts.Notes.Where(n => NoteBlocks.Split(n).Marker.Length == 0))
        {
            yield return new Diagnostic(
                DiagnosticCodes.UnplacedText,
                DiagnosticSeverity.Info,
                $"This note has no mark: \"{Shorten(note.Text.Value)}\".",
                Span: note.Span);
        }

        if (IsTruncated(nodes, parts) is { } place && !nodes.Any(n => n.Number is null && pack.Lines.IsMatch("signed", n.Content.Folded)))
        {
            yield return new Diagnostic(DiagnosticCodes.Truncated, DiagnosticSeverity.Warning, "The text ends before the document does.", place.Address);
        }
    }

    // A text that is whole ends its last sentence, and a resolution has an operative part.
    private static ParagraphNode? IsTruncated(IReadOnlyList<ParagraphNode> nodes, DocumentParts parts)
    {
        var last = nodes.Count == 0 ? null : nodes[^1].WithItems().Last();
        if (last is null)
        {
            return null;
        }

        var hasEnd = last.Kind is ParagraphKind.Heading or ParagraphKind.Table
            ? parts.Closing.Count > 0
            : Folding.Marks(last.Text.Value).TrimEnd('"', '\'', '\u201D', '\u2019', '\u00BB', ' ', ')', ']') is [.., '.' or '!' or '?' or '\u2026'];
        var hasOperative = parts.Formula is null || nodes.Any(n => n.Kind == ParagraphKind.Operative);
        return (hasEnd || (parts.Closing.Count > 0 && last.Kind != ParagraphKind.Heading)) && hasOperative ? null : last;
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 59), "…");
}
