namespace UnGraphQL.Engine.Execution;

/// <summary>An input that may be absent, which is not the same as null (GraphQL spec 3.10, Input Objects). The default is absent.</summary>
public readonly record struct Optional<T>
{
    public Optional(T value)
    {
        Value = value;
        HasValue = true;
    }

    public bool HasValue { get; }

    /// <summary>The default of <typeparamref name="T"/> when absent.</summary>
    public T? Value { get; }
}
