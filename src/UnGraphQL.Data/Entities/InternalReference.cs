using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

/// <summary>A reference of a work to itself, merged over its language versions; the words are in <see cref="InternalReferenceText"/>.</summary>
public sealed class InternalReference : IPlaced
{
    public long Id { get; set; }

    public long WorkId { get; set; }

    /// <summary>Where it stands: paragraph, item or note.</summary>
    public required string Address { get; set; }

    /// <summary>0-based among the internal references at the address, so that (work, address, ordinal) is a natural key.</summary>
    public int Ordinal { get; set; }

    /// <summary>0-based position in document order.</summary>
    public int Position { get; set; }

    /// <summary>Paragraph or item it stands in; for a note the first it is called from; null for a note nothing calls.</summary>
    public long? ParagraphId { get; set; }

    public long? FootnoteId { get; set; }

    /// <summary>When the pinpoint names a paragraph the work has; null for the work as a whole.</summary>
    public long? TargetParagraphId { get; set; }

    /// <summary>In the words of the most preferred language that has one; null for the work as a whole.</summary>
    public string? Pinpoint { get; set; }

    /// <summary>Opening action of the paragraph it stands in.</summary>
    public OpeningAction? Action { get; set; }
}
