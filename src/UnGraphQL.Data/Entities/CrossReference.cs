using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

/// <summary>A citation of a work, merged over its language versions; the words are in <see cref="ReferenceMention"/>.</summary>
public sealed class CrossReference : IPlaced
{
    public long Id { get; set; }

    /// <summary>The citing work.</summary>
    public long WorkId { get; set; }

    /// <summary>Where it stands: paragraph, item or note.</summary>
    public required string Address { get; set; }

    /// <summary>0-based among the references at the address, so that (work, address, ordinal) is a natural key.</summary>
    public int Ordinal { get; set; }

    /// <summary>0-based position in document order.</summary>
    public int Position { get; set; }

    /// <summary>Paragraph or item it stands in; for a note the first it is called from; null for a note nothing calls.</summary>
    public long? ParagraphId { get; set; }

    public long? FootnoteId { get; set; }

    public ReferenceKind Kind { get; set; }

    public ReferenceStatus Status { get; set; }

    /// <summary>Status without regard to what is held, to fall back on when the target is removed.</summary>
    public ReferenceStatus UnresolvedStatus { get; set; }

    /// <summary>Canonical symbol of the target; null for treaties and the like.</summary>
    public string? TargetSymbol { get; set; }

    public long? TargetWorkId { get; set; }

    /// <summary>When the pinpoint names a paragraph that is held.</summary>
    public long? TargetParagraphId { get; set; }

    public string? Pinpoint { get; set; }

    public DateOnly? CitedDate { get; set; }

    /// <summary>Date of a number beside it in its list that may cover it; null where the text gives one.</summary>
    public DateOnly? InferredDate { get; set; }

    /// <summary>Opening action of the citing paragraph.</summary>
    public OpeningAction? Action { get; set; }

    public string? BodyRule { get; set; }

    /// <summary>Candidate symbols of an ambiguous one, joined by line feeds; null for none.</summary>
    public string? Candidates { get; set; }
}
