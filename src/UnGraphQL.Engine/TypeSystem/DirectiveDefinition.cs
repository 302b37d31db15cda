namespace UnGraphQL.Engine.TypeSystem;

public sealed class DirectiveDefinition(string name, string? description, bool isRepeatable, IReadOnlyList<DirectiveLocation> locations)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public bool IsRepeatable { get; } = isRepeatable;

    public IReadOnlyList<DirectiveLocation> Locations { get; } = locations;

    public IReadOnlyList<InputValue> Arguments { get; internal set; } = [];
}

/// <summary>GraphQL spec 3.13, Directives. Printed in CONSTANT_CASE.</summary>
public enum DirectiveLocation
{
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,
    Schema,
    Scalar,
    Object,
    FieldDefinition,
    ArgumentDefinition,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputFieldDefinition,
}
