using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Inputs;

/// <summary>
/// A coerced input object. Coerced values are, by type: <see cref="int"/>, <see cref="double"/>, <see cref="string"/>, <see cref="bool"/>,
/// what the codec of a custom scalar gave, the name of an enum value, an array of objects, this class, or null.
/// </summary>
internal sealed class InputObjectValue(InputObjectType type)
{
    private readonly Dictionary<string, object?> _fields = new(StringComparer.Ordinal);

    public InputObjectType Type { get; } = type;

    public int Count => _fields.Count;

    public object? this[string field]
    {
        set => _fields[field] = value;
    }

    /// <summary>False when the field was not given and has no default.</summary>
    public bool TryGet(string field, out object? value) => _fields.TryGetValue(field, out value);
}
