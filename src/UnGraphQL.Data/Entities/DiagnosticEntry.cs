using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

/// <summary>What a reader or the loader found odd.</summary>
public sealed class DiagnosticEntry
{
    public long Id { get; set; }

    public long WorkId { get; set; }

    public Language? Language { get; set; }

    /// <summary>0-based position in the order reported.</summary>
    public int Position { get; set; }

    public required string Code { get; set; }

    public DiagnosticSeverity Severity { get; set; }

    public required string Message { get; set; }

    public string? Address { get; set; }

    /// <summary>Paragraph at the address; for a note the first it is called from.</summary>
    public long? ParagraphId { get; set; }

    /// <summary>The reference concerned, when the span lies on one.</summary>
    public long? CrossReferenceId { get; set; }

    public int? SpanStart { get; set; }

    public int? SpanEnd { get; set; }

    public string? Suggestion { get; set; }
}
