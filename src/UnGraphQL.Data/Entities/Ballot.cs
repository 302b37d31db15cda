using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

public sealed class Ballot
{
    public long WorkId { get; set; }

    /// <summary>0-based, as printed.</summary>
    public int Ordinal { get; set; }

    public required string Voter { get; set; }

    public VotePosition Position { get; set; }
}
