using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>
/// Not so many lists of fields or types inside each other (by default three): introspection leads in circles, and such a query asks for far more than there is in a
/// schema. Not in the specification; the reference implementation has the same limit.
/// </summary>
internal sealed class MaxIntrospectionDepthRule(ValidationContext context) : ValidationRule(context)
{
    /// <summary>Fragments and the greatest depth at which they were found harmless.</summary>
    private readonly Dictionary<string, int> _harmless = new(StringComparer.Ordinal);

    public override void EnterField(FieldNode field)
    {
        if (field is { Name.Value: "__schema" or "__type", SelectionSet: { } selectionSet } && IsTooDeep(selectionSet))
        {
            Context.ReportLimit("Maximum introspection depth exceeded", LimitNames.IntrospectionLists, Context.Options.MaxIntrospectionLists, field);
        }
    }

    private bool IsTooDeep(SelectionSetNode root)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<(SelectionSetNode SelectionSet, int Depth)>([(root, 0)]);
        while (open.TryPop(out var current))
        {
            foreach (var selection in current.SelectionSet.Selections)
            {
                var (below, depth) = Below(selection, current.Depth, seen);
                if (depth >= Context.Options.MaxIntrospectionLists)
                {
                    return true;
                }

                if (below is not null)
                {
                    open.Push((below, depth));
                }
            }
        }

        foreach (var (name, depth) in seen)
        {
            _harmless[name] = Math.Max(depth, _harmless.GetValueOrDefault(name, -1));
        }

        return false;
    }

    private (SelectionSetNode? SelectionSet, int Depth) Below(SelectionNode selection, int depth, Dictionary<string, int> seen)
    {
        switch (selection)
        {
            case FieldNode { Name.Value: "fields" or "interfaces" or "possibleTypes" or "inputFields" } list:
                return (list.SelectionSet, depth + 1);
            case FieldNode field:
                return (field.SelectionSet, depth);
            case InlineFragmentNode inline:
                return (inline.SelectionSet, depth);
            case FragmentSpreadNode spread when IsNew(spread.Name.Value, depth, seen):
                seen[spread.Name.Value] = depth;
                return (Context.Fragments[spread.Name.Value]?.SelectionSet, depth);
            default:
                return (null, depth);
        }
    }

    private bool IsNew(string fragment, int depth, Dictionary<string, int> seen) =>
        seen.GetValueOrDefault(fragment, -1) < depth && _harmless.GetValueOrDefault(fragment, -1) < depth;
}
