namespace UnGraphQL.Data.Statements;

/// <summary>The values that vary between two runs of a query of one shape. Inside a query each becomes a parameter of the statement.</summary>
public sealed class QueryValues
{
    /// <summary>Database keys of parents or rows. A query asks of them only whether they contain a key.</summary>
    public IReadOnlyList<long> Ids { get; init; } = [];

    /// <summary>The same of parents whose keys are <see cref="int"/>.</summary>
    public IReadOnlyList<int> IntIds { get; init; } = [];

    public int Limit { get; init; }

    /// <summary>Normalized symbol.</summary>
    public string Symbol { get; init; } = "";

    public string Address { get; init; } = "";

    /// <summary>Values of the keys of an order, at cursors: text, numbers or dates, at most ten.</summary>
    public IReadOnlyList<object> Keys { get; init; } = [];

    /// <summary>Whether there is one key alone: the statement then compares instead of looking into a list.</summary>
    public bool IsOfOne => Ids.Count + IntIds.Count == 1;

    /// <summary>One of <see cref="Keys"/>, as a value of a query.</summary>
    public T Key<T>(int index) => (T)Keys[index];
}
