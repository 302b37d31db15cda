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

    /// <exception cref="GraphQLException">A variable is null or absent.</exception>
    public ulong Evaluate(VariableValues values)
    {
        var mask = 0UL;
        for (var i = 0; i < _variables.Length; i++)
        {
            if (!values.TryGet(_variables[i], out var value) || value is not bool truth)
            {
                throw new GraphQLException($"Argument \"if\" of non-null type \"Boolean!\" must not be null; variable \"${_variables[i]}\" is.");
            }

            mask |= truth ? 1UL << i : 0;
        }

        return mask;
    }

    public bool Includes(SelectionNode selection, ulong mask)
    {
        foreach (var directive in selection.Directives)
        {
            var isSkip = directive.Name.Value == "skip";
            if ((isSkip || directive.Name.Value == "include") && If(directive) is { } condition && IsTrue(condition, mask) == isSkip)
            {
                return false;
            }
        }

        return true;
    }

    private static ValueNode? If(DirectiveNode directive) => directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value;

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

    private bool IsTrue(ValueNode condition, ulong mask) => condition switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => (mask >> _variables.IndexOf(variable.Name.Value) & 1) == 1,
        _ => false,
    };
}
