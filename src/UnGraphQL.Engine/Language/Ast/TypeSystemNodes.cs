using System.Collections.Immutable;

namespace UnGraphQL.Engine.Language.Ast;

/// <summary>GraphQL spec 3, Type System: definitions and extensions share their nodes; <see cref="IsExtension"/> tells.</summary>
public abstract record TypeSystemDefinitionNode : DefinitionNode
{
    private protected TypeSystemDefinitionNode()
    {
    }

    /// <summary>Null on extensions.</summary>
    public StringValueNode? Description { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    public bool IsExtension { get; init; }
}

public sealed record SchemaDefinitionNode(ImmutableArray<OperationTypeDefinitionNode> OperationTypes) : TypeSystemDefinitionNode;

public sealed record OperationTypeDefinitionNode(OperationType Operation, NamedTypeNode Type) : Node;

public abstract record TypeDefinitionNode(NameNode Name) : TypeSystemDefinitionNode;

public sealed record ScalarTypeDefinitionNode(NameNode Name) : TypeDefinitionNode(Name);

public sealed record ObjectTypeDefinitionNode(NameNode Name, ImmutableArray<NamedTypeNode> Interfaces, ImmutableArray<FieldDefinitionNode> Fields) : TypeDefinitionNode(Name);

public sealed record InterfaceTypeDefinitionNode(NameNode Name, ImmutableArray<NamedTypeNode> Interfaces, ImmutableArray<FieldDefinitionNode> Fields) : TypeDefinitionNode(Name);

public sealed record UnionTypeDefinitionNode(NameNode Name, ImmutableArray<NamedTypeNode> Types) : TypeDefinitionNode(Name);

public sealed record EnumTypeDefinitionNode(NameNode Name, ImmutableArray<EnumValueDefinitionNode> Values) : TypeDefinitionNode(Name);

public sealed record InputObjectTypeDefinitionNode(NameNode Name, ImmutableArray<InputValueDefinitionNode> Fields) : TypeDefinitionNode(Name);

public sealed record DirectiveDefinitionNode(
    NameNode Name,
    ImmutableArray<InputValueDefinitionNode> Arguments,
    bool IsRepeatable,
    ImmutableArray<NameNode> Locations) : TypeSystemDefinitionNode;

public sealed record FieldDefinitionNode(NameNode Name, ImmutableArray<InputValueDefinitionNode> Arguments, TypeNode Type) : Node
{
    public StringValueNode? Description { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

public sealed record InputValueDefinitionNode(NameNode Name, TypeNode Type, ValueNode? DefaultValue) : Node
{
    public StringValueNode? Description { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

public sealed record EnumValueDefinitionNode(NameNode Name) : Node
{
    public StringValueNode? Description { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}
