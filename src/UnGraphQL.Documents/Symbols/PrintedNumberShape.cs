namespace UnGraphQL.Documents.Symbols;

/// <summary>How the number of a resolution or decision is printed.</summary>
public enum PrintedNumberShape
{
    /// <summary><c>67/137</c>, <c>S-27/1</c>: General Assembly, Human Rights Council.</summary>
    Session,

    /// <summary><c>1996/31</c>: Economic and Social Council, Commission on Human Rights.</summary>
    Annual,

    /// <summary><c>1373 (2001)</c>: Security Council.</summary>
    Year,

    /// <summary><c>2625 (XXV)</c>, <c>3362 (S-VII)</c>: before 1976 or 1978; the Council of IOM.</summary>
    Roman,
}
