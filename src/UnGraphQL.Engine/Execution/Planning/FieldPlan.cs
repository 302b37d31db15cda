using System.Collections.Immutable;
using UnGraphQL.Engine.Execution.Fetching;
using UnGraphQL.Engine.Execution.Writing;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>One field of the response, for one concrete type: everything about it that does not change from request to request.</summary>
internal sealed class FieldPlan
{
    public FieldPlan(ObjectType parentType, FieldDefinition definition, ImmutableArray<FieldNode> nodes)
    {
        ParentType = parentType;
        Definition = definition;
        Nodes = nodes;
        ResponseName = nodes[0].ResponseName;
        FirstToken = new NameToken($"{{\"{ResponseName}\":");
        NextToken = new NameToken($",\"{ResponseName}\":");
        NonNullLevels = [.. Levels(definition.Type)];
    }

    public ObjectType ParentType { get; }

    public FieldDefinition Definition { get; }

    /// <summary>The merged fields of the document, in order.</summary>
    public ImmutableArray<FieldNode> Nodes { get; }

    public string ResponseName { get; }

    /// <summary>For messages: <c>Query.document</c>.</summary>
    public string Coordinate => $"{ParentType.Name}.{Definition.Name}";

    /// <summary>What stands before the value of an object's first field.</summary>
    public NameToken FirstToken { get; }

    /// <summary>What stands before the value of any other.</summary>
    public NameToken NextToken { get; }

    /// <summary>Whether the value may not be null: of the field, of its items, of theirs.</summary>
    public bool[] NonNullLevels { get; }

    public bool IsNonNull => NonNullLevels[0];

    /// <summary>The whole value, for <c>__typename</c>.</summary>
    public NameToken? Constant { get; init; }

    /// <summary>For a pure leaf.</summary>
    public LeafField? Leaf { get; init; }

    /// <summary>The slot of its place that its values are fetched into; -1 for a constant or a pure leaf.</summary>
    public int Slot { get; init; } = -1;

    /// <summary>Null when the resolver takes nothing but its parent.</summary>
    public ArgumentPlan? Arguments { get; init; }

    /// <summary>What is selected below; null for a leaf.</summary>
    public Place? Child { get; init; }

    /// <summary>Of the merged fields; worked out only for an error.</summary>
    public ImmutableArray<SourceLocation> Locations(Source source) => [.. Nodes.Select(node => source.LocationOf(node.Start))];

    private static IEnumerable<bool> Levels(GraphQLType type)
    {
        yield return type.IsNonNull;
        if (type.Nullable is ListType list)
        {
            foreach (var level in Levels(list.OfType))
            {
                yield return level;
            }
        }
    }
}
