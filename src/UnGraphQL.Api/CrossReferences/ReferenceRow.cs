using UnGraphQL.Api.Languages;
using UnGraphQL.Api.Paging;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>A reference as served.</summary>
internal sealed class ReferenceRow : TextRow<ReferenceRow>, IWorkPartRow
{
    public required long WorkId { get; init; }

    public required string WorkKey { get; init; }

    public required string WorkSortKey { get; init; }

    public required DateOnly? WorkDate { get; init; }

    public required string Address { get; init; }

    public required int Ordinal { get; init; }

    public required int Position { get; init; }

    public required long? ParagraphId { get; init; }

    public required long? FootnoteId { get; init; }

    public required ReferenceKind Kind { get; init; }

    public required ReferenceStatus Status { get; init; }

    public required string? TargetSymbol { get; init; }

    public required long? TargetWorkId { get; init; }

    public required long? TargetParagraphId { get; init; }

    public required string? Pinpoint { get; init; }

    public required DateOnly? CitedDate { get; init; }

    public required DateOnly? InferredDate { get; init; }

    public required OpeningAction? Action { get; init; }

    public required string? BodyRule { get; init; }

    /// <summary>Joined by line feeds; null for none.</summary>
    public required string? CandidateLines { get; init; }

    /// <summary>As printed; UTF-8.</summary>
    public byte[]? RawText { get; init; }

    public int? SpanStart { get; init; }

    public int? SpanEnd { get; init; }
}
