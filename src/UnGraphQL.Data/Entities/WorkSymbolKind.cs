namespace UnGraphQL.Data.Entities;

/// <summary>In the order in which a name is tried; those from <see cref="Draft"/> on are relations, under which the work is not found.</summary>
public enum WorkSymbolKind
{
    /// <summary>The symbol of the work.</summary>
    Own,

    /// <summary>Another symbol of the same work.</summary>
    Alias,

    /// <summary>The printed number in its series, as <c>67/137</c>: several works may share it.</summary>
    Number,

    /// <summary>A draft it was adopted from.</summary>
    Draft,

    /// <summary>The report of the committee that recommended it, or an addendum to it.</summary>
    CommitteeReport,
}
