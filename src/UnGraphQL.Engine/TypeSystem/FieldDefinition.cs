using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.TypeSystem;

public sealed class FieldDefinition(string name, string? description, string? deprecationReason)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    /// <summary>Null when not deprecated.</summary>
    public string? DeprecationReason { get; } = deprecationReason;

    public GraphQLType Type { get; internal set; } = null!; // Set by the schema builder before the schema is seen.

    public IReadOnlyList<InputValue> Arguments { get; internal set; } = [];

    public IReadOnlyList<AppliedDirective> AppliedDirectives { get; internal set; } = [];

    public InputValue? Argument(string name) => Arguments.FirstOrDefault(argument => argument.Name == name);
}

/// <summary>An argument or a field of an input object.</summary>
public sealed class InputValue(string name, string? description, string? deprecationReason, ValueNode? defaultValue)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>As written in the SDL; null without one (a default of null is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    public GraphQLType Type { get; internal set; } = null!; // Set by the schema builder before the schema is seen.

    public IReadOnlyList<AppliedDirective> AppliedDirectives { get; internal set; } = [];

    /// <summary>Non-null and without default (GraphQL spec 5.4.3, Required Arguments).</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;
}

public sealed class EnumValue(string name, string? description, string? deprecationReason)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public string? DeprecationReason { get; } = deprecationReason;

    public IReadOnlyList<AppliedDirective> AppliedDirectives { get; internal set; } = [];
}

/// <summary>A directive as applied in the SDL, as <c>@cost(weight: "5")</c>.</summary>
public sealed record AppliedDirective(string Name, IReadOnlyList<ArgumentNode> Arguments);
