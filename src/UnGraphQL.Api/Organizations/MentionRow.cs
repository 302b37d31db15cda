using UnGraphQL.Api.Paging;
using UnGraphQL.Api.Paragraphs;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Organizations;

/// <summary>An organization named in a text, as served.</summary>
internal sealed class MentionRow : IWorkPartRow
{
    public long ParentId { get; init; }

    public required int OrganizationId { get; init; }

    public required long WorkId { get; init; }

    public required string WorkKey { get; init; }

    public required string WorkSortKey { get; init; }

    public required DateOnly? WorkDate { get; init; }

    public required long? ParagraphId { get; init; }

    public required long? FootnoteId { get; init; }

    public required Language Language { get; init; }

    public required int Position { get; init; }

    /// <summary>As printed; UTF-8.</summary>
    public required byte[] RawText { get; init; }

    public required int SpanStart { get; init; }

    public required int SpanEnd { get; init; }

    public required MentionKind Kind { get; init; }

    public SpanRow Span => new(SpanStart, SpanEnd);
}
