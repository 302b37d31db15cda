namespace UnGraphQL.Documents.Model;

/// <summary>What the symbol of a reference is worth. A bad date or bracket is a diagnostic and leaves the status as it is.</summary>
public enum ReferenceStatus
{
    /// <summary>The target is in the collection. Only the loader knows, never a reader.</summary>
    Held,

    /// <summary>Well-formed, not held.</summary>
    Known,

    /// <summary>Outside the series of the United Nations.</summary>
    External,

    /// <summary>More than one candidate, or none, as an <c>Ibid.</c> without antecedent.</summary>
    Ambiguous,

    /// <summary>The symbol itself fails a plausibility check, as S/RES/373(2001).</summary>
    Suspect,
}
