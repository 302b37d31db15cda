namespace UnGraphQL.Api.Filtering;

internal sealed record IntOperationFilterInput : IValueLists
{
    public int? Eq { get; init; }

    public int? Neq { get; init; }

    public IReadOnlyList<int>? In { get; init; }

    public int? Gte { get; init; }

    public int? Lte { get; init; }

    public int LongestList => In?.Count ?? 0;
}
