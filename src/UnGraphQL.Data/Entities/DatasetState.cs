namespace UnGraphQL.Data.Entities;

/// <summary>One row: what the collection is now. The version rises with every change, so that a running server sees what another process loads.</summary>
public sealed class DatasetState
{
    public int Id { get; set; }

    public long Version { get; set; }

    /// <summary>UTC.</summary>
    public DateTime LoadedAt { get; set; }

    /// <summary>SHA-256 of the authority that the organizations were filled from.</summary>
    public string? AuthorityHash { get; set; }

    /// <summary>Version of <see cref="Search.SearchWords"/> that the full-text index was filled with; 0 for a database from before there was one.</summary>
    public int SearchVersion { get; set; }
}
