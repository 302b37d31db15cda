namespace UnGraphQL.Engine.Validation;

/// <summary>What the validation of a document may cost. Beyond a limit it ends with <c>LIMIT_EXCEEDED</c>.</summary>
public sealed record ValidationOptions
{
    public int MaxErrors { get; init; } = 50;

    /// <summary>Fields compared with each other because they have one response name, or for the fragments they stand in.</summary>
    public int MaxComparisons { get; init; } = 100_000;

    /// <summary>Spreads followed, those of a fragment once for every operation that needs it.</summary>
    public int MaxFragmentSpreads { get; init; } = 50_000;

    /// <summary>Lists of fields, interfaces, possible types or input fields inside each other in introspection; so many are too many.</summary>
    public int MaxIntrospectionLists { get; init; } = 3;
}
