using System.Collections.Immutable;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation.Merging;

/// <summary>Compares two fields of one response name, without what is selected below them.</summary>
internal static class FieldComparison
{
    /// <summary>Null when both can be answered with one value.</summary>
    /// <param name="areMutuallyExclusive">Whether no object can have both, so that only the shape must be the same.</param>
    public static FieldConflict? ConflictOf(bool areMutuallyExclusive, string responseName, CollectedField field1, CollectedField field2)
    {
        var (node1, node2) = (field1.Node, field2.Node);
        var reason = areMutuallyExclusive ? null : DifferenceOf(node1, node2);
        if (reason is null && field1.Definition?.Type is { } type1 && field2.Definition?.Type is { } type2 && DoTypesConflict(type1, type2))
        {
            reason = $"they return conflicting types \"{type1}\" and \"{type2}\"";
        }

        return reason is null ? null : new FieldConflict(responseName, reason, [node1], [node2]);
    }

    private static string? DifferenceOf(FieldNode node1, FieldNode node2)
    {
        if (node1.Name.Value != node2.Name.Value)
        {
            return $"\"{node1.Name.Value}\" and \"{node2.Name.Value}\" are different fields";
        }

        return AreSame(node1.Arguments, node2.Arguments) ? null : "they have differing arguments";
    }

    /// <summary>In any order. It is asked for each pair of fields, so it makes no garbage.</summary>
    private static bool AreSame(ImmutableArray<ArgumentNode> arguments1, ImmutableArray<ArgumentNode> arguments2)
    {
        if (arguments1.Length != arguments2.Length)
        {
            return false;
        }

        foreach (var argument in arguments1)
        {
            if (!HasSame(arguments2, argument))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasSame(ImmutableArray<ArgumentNode> arguments, ArgumentNode wanted)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name.Value == wanted.Name.Value && AreSame(argument.Value, wanted.Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The fields of an object in any order.</summary>
    private static bool AreSame(ValueNode value1, ValueNode value2) => (value1, value2) switch
    {
        (VariableNode a, VariableNode b) => a.Name.Value == b.Name.Value,
        (IntValueNode a, IntValueNode b) => a.Value == b.Value,
        (FloatValueNode a, FloatValueNode b) => a.Value == b.Value,
        (StringValueNode a, StringValueNode b) => a.Value == b.Value && a.IsBlock == b.IsBlock,
        (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
        (NullValueNode, NullValueNode) => true,
        (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
        (ListValueNode a, ListValueNode b) => a.Values.Length == b.Values.Length && a.Values.Zip(b.Values).All(pair => AreSame(pair.First, pair.Second)),
        (ObjectValueNode a, ObjectValueNode b) => a.Fields.Length == b.Fields.Length && Sorted(a).Zip(Sorted(b)).All(pair => AreSame(pair.First, pair.Second)),
        _ => false,
    };

    private static bool AreSame(ObjectFieldNode field1, ObjectFieldNode field2) => field1.Name.Value == field2.Name.Value && AreSame(field1.Value, field2.Value);

    private static IEnumerable<ObjectFieldNode> Sorted(ObjectValueNode value) => value.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal);

    /// <summary>SameResponseShape, of the types alone.</summary>
    private static bool DoTypesConflict(GraphQLType type1, GraphQLType type2) => (type1, type2) switch
    {
        (NonNullType a, NonNullType b) => DoTypesConflict(a.OfType, b.OfType),
        (NonNullType, _) or (_, NonNullType) => true,
        (ListType a, ListType b) => DoTypesConflict(a.OfType, b.OfType),
        (ListType, _) or (_, ListType) => true,
        (NamedType a, NamedType b) => (a.IsLeaf || b.IsLeaf) && a != b,
        _ => false,
    };
}
