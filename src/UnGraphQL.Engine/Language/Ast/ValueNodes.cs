using System.Collections.Immutable;

namespace UnGraphQL.Engine.Language.Ast;

/// <summary>GraphQL spec 2.10, Input Values.</summary>
public abstract record ValueNode : Node
{
    private protected ValueNode()
    {
    }
}

public sealed record VariableNode(NameNode Name) : ValueNode;

/// <summary>The digits as written; range is checked when coerced.</summary>
public sealed record IntValueNode(string Value) : ValueNode;

public sealed record FloatValueNode(string Value) : ValueNode;

/// <summary>The string value: escapes resolved, a block string without its common indentation.</summary>
public sealed record StringValueNode(string Value, bool IsBlock) : ValueNode;

public sealed record BooleanValueNode(bool Value) : ValueNode;

public sealed record NullValueNode : ValueNode;

public sealed record EnumValueNode(string Value) : ValueNode;

public sealed record ListValueNode(ImmutableArray<ValueNode> Values) : ValueNode;

public sealed record ObjectValueNode(ImmutableArray<ObjectFieldNode> Fields) : ValueNode;

public sealed record ObjectFieldNode(NameNode Name, ValueNode Value) : Node;
