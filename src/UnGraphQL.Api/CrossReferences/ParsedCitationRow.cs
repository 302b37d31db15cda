using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>A citation in a text that a client gave, as served.</summary>
internal sealed record ParsedCitationRow
{
    public required string RawText { get; init; }

    public required SpanRow Span { get; init; }

    public required ReferenceKind Kind { get; init; }

    public required string? Symbol { get; init; }

    public required string? Pinpoint { get; init; }

    public required DateOnly? CitedDate { get; init; }

    public required DateOnly? InferredDate { get; init; }

    public required ReferenceStatus Status { get; init; }

    public required CitationRule? FoundBy { get; init; }

    /// <summary>Database key of the work held; null when none is.</summary>
    public required long? TargetWorkId { get; init; }

    public required IReadOnlyList<string> Candidates { get; init; }

    public required IReadOnlyList<CitationDoubtRow> Doubts { get; init; }
}
