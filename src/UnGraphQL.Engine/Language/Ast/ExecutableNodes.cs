using System.Collections.Immutable;

namespace UnGraphQL.Engine.Language.Ast;

public enum OperationType
{
    Query,
    Mutation,
    Subscription,
}

/// <summary>GraphQL spec 2.3, Operations. A shorthand query has no name, variables or directives.</summary>
public sealed record OperationDefinitionNode(
    OperationType Operation,
    NameNode? Name,
    ImmutableArray<VariableDefinitionNode> VariableDefinitions,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet) : ExecutableDefinitionNode;

/// <summary>GraphQL spec 2.9, Fragments.</summary>
public sealed record FragmentDefinitionNode(
    NameNode Name,
    NamedTypeNode TypeCondition,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet) : ExecutableDefinitionNode;

public sealed record VariableDefinitionNode(
    VariableNode Variable,
    TypeNode Type,
    ValueNode? DefaultValue,
    ImmutableArray<DirectiveNode> Directives) : Node
{
    /// <summary>Null without one.</summary>
    public StringValueNode? Description { get; init; }
}

public sealed record SelectionSetNode(ImmutableArray<SelectionNode> Selections) : Node;

public abstract record SelectionNode : Node
{
    private protected SelectionNode()
    {
    }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];
}

public sealed record FieldNode(
    NameNode? Alias,
    NameNode Name,
    ImmutableArray<ArgumentNode> Arguments,
    SelectionSetNode? SelectionSet) : SelectionNode
{
    /// <summary>Alias, else name.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

public sealed record FragmentSpreadNode(NameNode Name) : SelectionNode;

public sealed record InlineFragmentNode(NamedTypeNode? TypeCondition, SelectionSetNode SelectionSet) : SelectionNode;

public sealed record ArgumentNode(NameNode Name, ValueNode Value) : Node;

public sealed record DirectiveNode(NameNode Name, ImmutableArray<ArgumentNode> Arguments) : Node;
