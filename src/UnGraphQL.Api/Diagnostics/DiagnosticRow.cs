using UnGraphQL.Api.Paging;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Diagnostics;

/// <summary>A diagnostic as served.</summary>
internal sealed class DiagnosticRow : IWorkPartRow
{
    public long ParentId { get; init; }

    public required long WorkId { get; init; }

    public required string WorkKey { get; init; }

    public required string WorkSortKey { get; init; }

    public required DateOnly? WorkDate { get; init; }

    public required Language? Language { get; init; }

    public required int Position { get; init; }

    public required string Code { get; init; }

    public required DiagnosticSeverity Severity { get; init; }

    public required string Message { get; init; }

    public required string? Address { get; init; }

    public required long? ParagraphId { get; init; }

    public required int? SpanStart { get; init; }

    public required int? SpanEnd { get; init; }

    public required string? Suggestion { get; init; }

    public SpanRow? Span => SpanStart is { } start && SpanEnd is { } end ? new SpanRow(start, end) : null;
}
