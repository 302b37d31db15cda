namespace UnGraphQL.Data.Entities;

/// <summary>A paragraph or item that calls a note. A note may be called from several.</summary>
public sealed class FootnoteAnchor
{
    public long FootnoteId { get; set; }

    public long ParagraphId { get; set; }

    /// <summary>0-based, in document order.</summary>
    public int Position { get; set; }
}
