namespace UnGraphQL.Data.Entities;

public sealed class Footnote
{
    public long Id { get; set; }

    public long WorkId { get; set; }

    public required string Address { get; set; }

    public required string Marker { get; set; }

    /// <summary>0-based position in document order.</summary>
    public int Position { get; set; }
}
