using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

/// <summary>An organization named in a text of a work.</summary>
public sealed class OrganizationMention : IPlaced
{
    public long Id { get; set; }

    public int OrganizationId { get; set; }

    public long WorkId { get; set; }

    /// <summary>Paragraph or item; for a note the first it is called from; null for a note nothing calls.</summary>
    public long? ParagraphId { get; set; }

    public long? FootnoteId { get; set; }

    public Language Language { get; set; }

    /// <summary>0-based position in document order within the language.</summary>
    public int Position { get; set; }

    public required string RawText { get; set; }

    public int SpanStart { get; set; }

    public int SpanEnd { get; set; }

    public MentionKind Kind { get; set; }
}
