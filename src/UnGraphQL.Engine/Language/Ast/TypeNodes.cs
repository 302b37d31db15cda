namespace UnGraphQL.Engine.Language.Ast;

/// <summary>GraphQL spec 2.12, Type References.</summary>
public abstract record TypeNode : Node
{
    private protected TypeNode()
    {
    }
}

public sealed record NamedTypeNode(NameNode Name) : TypeNode;

public sealed record ListTypeNode(TypeNode Type) : TypeNode;

/// <summary>Its type is never itself non-null.</summary>
public sealed record NonNullTypeNode(TypeNode Type) : TypeNode;
