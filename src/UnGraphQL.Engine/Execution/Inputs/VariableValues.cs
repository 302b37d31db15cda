namespace UnGraphQL.Engine.Execution.Inputs;

/// <summary>The coerced variables of a request; one that was not given and has no default is absent.</summary>
internal sealed class VariableValues
{
    private static readonly object Absent = new();

    private readonly VariableTypes? _types;
    private readonly object?[] _values;

    public VariableValues(VariableTypes types)
    {
        _types = types;
        _values = new object?[types.Definitions.Length];
        Array.Fill(_values, Absent);
    }

    private VariableValues() => _values = [];

    public static VariableValues None { get; } = new();

    /// <summary>By the number of the definition.</summary>
    public object? this[int number]
    {
        set => _values[number] = value;
    }

    public bool TryGet(string name, out object? value)
    {
        value = _types is not null && _types.TryGetNumber(name, out var number) ? _values[number] : Absent;
        if (!ReferenceEquals(value, Absent))
        {
            return true;
        }

        value = null;
        return false;
    }
}
