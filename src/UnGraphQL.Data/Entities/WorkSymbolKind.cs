namespace UnGraphQL.Data.Entities;

public enum WorkSymbolKind
{
    /// <summary>The symbol of the work.</summary>
    Own,

    /// <summary>Another symbol of the same work.</summary>
    Alias,

    /// <summary>The printed number in its series, as <c>67/137</c>: several works may share it.</summary>
    Number,

    /// <summary>A draft it was adopted from: a relation, not an alias.</summary>
    Draft,
}
