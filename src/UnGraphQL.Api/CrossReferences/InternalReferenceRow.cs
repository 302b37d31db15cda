using UnGraphQL.Api.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>A reference of a text to itself, as served.</summary>
internal sealed class InternalReferenceRow : TextRow<InternalReferenceRow>
{
    public required long WorkId { get; init; }

    public required string WorkKey { get; init; }

    public required string Address { get; init; }

    public required int Ordinal { get; init; }

    public required int Position { get; init; }

    public required long? ParagraphId { get; init; }

    public required long? FootnoteId { get; init; }

    public required long? TargetParagraphId { get; init; }

    public required string? Pinpoint { get; init; }

    public required OpeningAction? Action { get; init; }

    /// <summary>As printed; UTF-8.</summary>
    public byte[]? RawText { get; init; }

    public int? SpanStart { get; init; }

    public int? SpanEnd { get; init; }
}
