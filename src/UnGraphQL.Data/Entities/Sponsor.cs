namespace UnGraphQL.Data.Entities;

public sealed class Sponsor
{
    public long WorkId { get; set; }

    /// <summary>0-based, as printed; those that joined later follow the others.</summary>
    public int Ordinal { get; set; }

    public required string Name { get; set; }

    /// <summary>Joined after the draft was issued.</summary>
    public bool IsAdditional { get; set; }
}
