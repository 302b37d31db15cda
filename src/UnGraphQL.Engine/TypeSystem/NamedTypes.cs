using System.Collections.Frozen;

namespace UnGraphQL.Engine.TypeSystem;

// Members that refer to other types are set once by the schema builder, because types refer to each other in cycles.

public sealed class ScalarType(string name, string? description, string? specifiedByUrl) : NamedType(name, description)
{
    public string? SpecifiedByUrl { get; } = specifiedByUrl;
}

/// <summary>An object or interface type.</summary>
public abstract class CompositeFieldsType : NamedType
{
    private protected CompositeFieldsType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>In SDL order, extensions last.</summary>
    public IReadOnlyList<FieldDefinition> Fields { get; internal set; } = [];

    public FrozenDictionary<string, FieldDefinition> FieldsByName { get; internal set; } = FrozenDictionary<string, FieldDefinition>.Empty;

    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];
}

public sealed class ObjectType(string name, string? description) : CompositeFieldsType(name, description);

public sealed class InterfaceType(string name, string? description) : CompositeFieldsType(name, description);

public sealed class UnionType(string name, string? description) : NamedType(name, description)
{
    public IReadOnlyList<ObjectType> Types { get; internal set; } = [];
}

public sealed class EnumType(string name, string? description) : NamedType(name, description)
{
    public IReadOnlyList<EnumValue> Values { get; internal set; } = [];

    public FrozenDictionary<string, EnumValue> ValuesByName { get; internal set; } = FrozenDictionary<string, EnumValue>.Empty;
}

public sealed class InputObjectType(string name, string? description, bool isOneOf) : NamedType(name, description)
{
    /// <summary>True with <c>@oneOf</c> (GraphQL spec 3.10.1, OneOf Input Objects).</summary>
    public bool IsOneOf { get; } = isOneOf;

    public IReadOnlyList<InputValue> Fields { get; internal set; } = [];

    public FrozenDictionary<string, InputValue> FieldsByName { get; internal set; } = FrozenDictionary<string, InputValue>.Empty;
}
