namespace UnGraphQL.Data.Entities;

/// <summary>Every symbol under which a work is found, its own, aliases, halves of a joint symbol; and of what it was adopted from, drafts and reports.</summary>
public sealed class WorkSymbol
{
    public long WorkId { get; set; }

    /// <summary>Canonical, upper case.</summary>
    public required string Symbol { get; set; }

    public WorkSymbolKind Kind { get; set; }

    /// <summary>0-based, in printed order within its kind.</summary>
    public int Position { get; set; }

    /// <summary>Canonical form as served.</summary>
    public required string Display { get; set; }
}
