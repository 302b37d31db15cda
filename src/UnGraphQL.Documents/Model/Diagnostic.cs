namespace UnGraphQL.Documents.Model;

/// <summary>A doubt of a reader: shown, never repaired.</summary>
/// <param name="Code">Stable; one of <see cref="Diagnostics.DiagnosticCodes"/>.</param>
/// <param name="Message">One plain sentence.</param>
/// <param name="Address">Paragraph, item or footnote concerned; null when it concerns the document.</param>
/// <param name="Span">In the text at <paramref name="Address"/>; in the source when that is null.</param>
/// <param name="Suggestion">What may have been meant, as <c>S/RES/1373(2001)</c>.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message, string? Address = null, TextSpan? Span = null, string? Suggestion = null);
