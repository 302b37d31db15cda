namespace UnGraphQL.Data.Entities;

/// <summary>What stands in the text of a paragraph or of a note.</summary>
public interface IPlaced
{
    /// <summary>Null for what stands in a note that nothing calls.</summary>
    public long? ParagraphId { get; }

    /// <summary>Null for what stands in the text itself.</summary>
    public long? FootnoteId { get; }
}
