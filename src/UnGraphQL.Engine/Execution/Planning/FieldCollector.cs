using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>CollectFields and CollectSubfields (GraphQL spec 6.3.2) for one mask of conditions.</summary>
internal sealed class FieldCollector(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, Conditions conditions, ConditionMask mask)
{
    /// <summary>Why the fields collected last are not all: the variable of this condition is null.</summary>
    public DirectiveNode? Fault { get; private set; }

    /// <summary>Response names in order of first appearance, each with its fields to merge.</summary>
    public OrderedDictionary<string, List<FieldNode>> Collect(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var grouped = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        Fault = null;
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets)
        {
            Collect(type, selectionSet, grouped, visited);
        }

        return grouped;
    }

    private void Collect(ObjectType type, SelectionSetNode selectionSet, OrderedDictionary<string, List<FieldNode>> grouped, HashSet<string> visited)
    {
        foreach (var selection in selectionSet.Selections)
        {
            var isIncluded = conditions.Includes(selection, mask, out var fault);
            if ((Fault ??= fault) is not null)
            {
                return;
            }

            if (!isIncluded)
            {
                continue;
            }

            if (selection is FieldNode field)
            {
                Add(field, grouped);
            }
            else if (ApplyingFragment(type, selection, visited) is { } fragment)
            {
                Collect(type, fragment, grouped, visited);
            }
        }
    }

    private static void Add(FieldNode field, OrderedDictionary<string, List<FieldNode>> grouped)
    {
        if (!grouped.TryGetValue(field.ResponseName, out var fields))
        {
            grouped.Add(field.ResponseName, fields = []);
        }

        fields.Add(field);
    }

    private SelectionSetNode? ApplyingFragment(ObjectType type, SelectionNode selection, HashSet<string> visited)
    {
        if (selection is InlineFragmentNode inline)
        {
            return DoesFragmentTypeApply(type, inline.TypeCondition) ? inline.SelectionSet : null;
        }

        return selection is FragmentSpreadNode spread && visited.Add(spread.Name.Value)
            && fragments.TryGetValue(spread.Name.Value, out var fragment) && DoesFragmentTypeApply(type, fragment.TypeCondition)
            ? fragment.SelectionSet
            : null;
    }

    private bool DoesFragmentTypeApply(ObjectType type, NamedTypeNode? condition) =>
        condition is null || condition.Name.Value == type.Name
        || (schema.TypesByName.TryGetValue(condition.Name.Value, out var abstractType) && schema.IsPossibleType(abstractType, type));
}
