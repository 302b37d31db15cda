namespace UnGraphQL.Engine.Execution.Inputs;

/// <summary>The coerced variables of a request; one that was not given and has no default is absent.</summary>
internal sealed class VariableValues
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public static VariableValues None { get; } = new();

    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);

    public void Add(string name, object? value) => _values.Add(name, value);
}
