using System.Collections.Immutable;

namespace UnGraphQL.Data.Search;

/// <summary>What a text must hold to be found.</summary>
public abstract record SearchCondition
{
    private protected SearchCondition()
    {
    }
}

/// <summary>Words one after another.</summary>
/// <param name="Words">At least one, folded.</param>
/// <param name="IsPrefix">Whether the last word need only begin so.</param>
public sealed record SearchPhrase(ImmutableArray<string> Words, bool IsPrefix) : SearchCondition;

/// <summary>All of these, and none of those.</summary>
/// <param name="Parts">At least one.</param>
public sealed record SearchAll(ImmutableArray<SearchCondition> Parts, ImmutableArray<SearchCondition> Excluded) : SearchCondition;

/// <summary>At least one of these.</summary>
/// <param name="Parts">At least two.</param>
public sealed record SearchAny(ImmutableArray<SearchCondition> Parts) : SearchCondition;
