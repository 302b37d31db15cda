using System.Collections.Immutable;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>
/// The variables that <c>@skip</c> and <c>@include</c> of an operation and its fragments read. Their values in a request make a bit mask; a plan is compiled for
/// one mask, so that fields left out cost nothing and the rest keeps the order of first appearance.
/// </summary>
internal sealed class Conditions
{
    private const int MaxVariables = 64;

    private readonly ImmutableArray<string> _variables;

    public Conditions(OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, Source source)
    {
        var variables = new List<string>();
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<SelectionSetNode>([operation.SelectionSet]);
        while (open.TryDequeue(out var selectionSet))
        {
            foreach (var selection in selectionSet.Selections)
            {
                Collect(selection, variables);
                if (Below(selection, fragments, reached) is { } below)
                {
                    open.Enqueue(below);
                }
            }
        }

        if (variables.Count > MaxVariables)
        {
            throw new GraphQLException(LimitError.Of(LimitNames.Conditions, MaxVariables, $"More than {MaxVariables} variables decide what is skipped or included.", source.LocationOf(operation.Start)));
        }

        _variables = [.. variables];
    }

    public bool IsEmpty => _variables.IsEmpty;

    /// <summary>What <c>@skip</c> or <c>@include</c> asks; null without the argument.</summary>
    public static ValueNode? If(DirectiveNode directive) => directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value;

    public ConditionMask Evaluate(VariableValues values)
    {
        var (truths, faults) = (0UL, 0UL);
        for (var i = 0; i < _variables.Length; i++)
        {
            if (!values.TryGet(_variables[i], out var value) || value is not bool truth)
            {
                faults |= 1UL << i;
            }
            else if (truth)
            {
                truths |= 1UL << i;
            }
        }

        return new ConditionMask(truths, faults);
    }

    /// <param name="fault">The directive that cannot decide, because its variable is null.</param>
    public bool Includes(SelectionNode selection, ConditionMask mask, out DirectiveNode? fault)
    {
        fault = null;
        return selection.Directives.IsEmpty || (!IsTrue(selection, "skip", mask, ref fault, otherwise: false) && IsTrue(selection, "include", mask, ref fault, otherwise: true));
    }

    private static void Collect(SelectionNode selection, List<string> variables)
    {
        var conditions = selection.Directives.Where(directive => directive.Name.Value is "skip" or "include").Select(If).OfType<VariableNode>();
        variables.AddRange(conditions.Select(variable => variable.Name.Value).Where(name => !variables.Contains(name)));
    }

    /// <summary>Of a fragment only the first time.</summary>
    private static SelectionSetNode? Below(SelectionNode selection, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, HashSet<string> reached) => selection switch
    {
        FieldNode field => field.SelectionSet,
        InlineFragmentNode inline => inline.SelectionSet,
        FragmentSpreadNode spread when reached.Add(spread.Name.Value) => fragments.GetValueOrDefault(spread.Name.Value)?.SelectionSet,
        _ => null,
    };

    /// <param name="otherwise">Without the directive.</param>
    private bool IsTrue(SelectionNode selection, string name, ConditionMask mask, ref DirectiveNode? fault, bool otherwise)
    {
        var directive = selection.Directives.FirstOrDefault(candidate => candidate.Name.Value == name);
        if (directive is null || If(directive) is not VariableNode variable)
        {
            return directive is null ? otherwise : If(directive) is BooleanValueNode { Value: true };
        }

        var bit = 1UL << _variables.IndexOf(variable.Name.Value);
        fault ??= (mask.Faults & bit) != 0 ? directive : null;
        return (mask.Truths & bit) != 0;
    }
}
