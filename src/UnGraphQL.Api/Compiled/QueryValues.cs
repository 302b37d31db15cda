namespace UnGraphQL.Api.Compiled;

/// <summary>The values that vary between two runs of a query of one shape. Inside a query each becomes a parameter of the statement.</summary>
internal sealed class QueryValues
{
    /// <summary>Database keys of parents or rows.</summary>
    public long[] Ids { get; init; } = [];

    /// <summary>The parent, when there is one alone.</summary>
    public long Id { get; init; }

    public int Limit { get; init; }

    /// <summary>Normalized symbol.</summary>
    public string Symbol { get; init; } = "";

    public string Address { get; init; } = "";
}
