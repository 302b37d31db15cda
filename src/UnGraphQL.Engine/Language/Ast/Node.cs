using System.Collections.Immutable;

namespace UnGraphQL.Engine.Language.Ast;

/// <summary>A node of the syntax tree. Offsets are bytes in the source: start inclusive, end exclusive.</summary>
public abstract record Node
{
    private protected Node()
    {
    }

    public int Start { get; init; }

    public int End { get; init; }
}

public sealed record NameNode(string Value) : Node;

/// <summary>GraphQL spec 2.2, Document.</summary>
public sealed record DocumentNode(Source Source, ImmutableArray<DefinitionNode> Definitions) : Node;

public abstract record DefinitionNode : Node
{
    private protected DefinitionNode()
    {
    }
}

public abstract record ExecutableDefinitionNode : DefinitionNode
{
    private protected ExecutableDefinitionNode()
    {
    }

    /// <summary>Null without one; a shorthand query has none.</summary>
    public StringValueNode? Description { get; init; }
}
