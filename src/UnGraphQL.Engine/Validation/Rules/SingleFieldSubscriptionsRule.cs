using System.Collections.Immutable;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.2.4.1, Single Root Field.</summary>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || Context.Schema.SubscriptionType is not { } root)
        {
            return;
        }

        var name = operation.Name is null ? "Anonymous Subscription" : $"Subscription \"{operation.Name.Value}\"";
        var collected = new RootFields(Context, root);
        collected.Collect(operation.SelectionSet);
        if (collected.Conditions.Count > 0)
        {
            Context.Report($"{name} must not use `@skip` or `@include` directives in the top level selection.", [.. collected.Conditions]);
            return;
        }

        var groups = collected.Fields.GroupBy(field => field.ResponseName).ToArray();
        if (groups.Length == 0)
        {
            Context.Report($"{name} must select one top level field.", operation.SelectionSet);
        }
        else if (groups.Length > 1)
        {
            Context.Report($"{name} must select only one top level field.", [.. groups.Skip(1).SelectMany(group => group)]);
        }

        foreach (var group in groups.Where(group => group.First().Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            Context.Report($"{name} must not select an introspection top level field.", [.. group]);
        }
    }

    /// <summary>CollectSubscriptionFields.</summary>
    private sealed class RootFields(ValidationContext context, ObjectType root)
    {
        private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

        public List<FieldNode> Fields { get; } = [];

        /// <summary>Every @skip and @include, which may not be there.</summary>
        public List<DirectiveNode> Conditions { get; } = [];

        public void Collect(SelectionSetNode selectionSet)
        {
            var open = new Stack<SelectionNode>(selectionSet.Selections.Reverse());
            while (open.TryPop(out var selection))
            {
                context.Fragments.Spend(selection);
                Conditions.AddRange(selection.Directives.Where(directive => directive.Name.Value is "skip" or "include"));
                foreach (var inner in Open(selection).Reverse())
                {
                    open.Push(inner);
                }
            }
        }

        /// <summary>What a fragment stands for; a field is taken and stands for nothing more.</summary>
        private ImmutableArray<SelectionNode> Open(SelectionNode selection)
        {
            switch (selection)
            {
                case FieldNode field:
                    Fields.Add(field);
                    return [];
                case InlineFragmentNode inline when Applies(inline.TypeCondition):
                    return inline.SelectionSet.Selections;
                case FragmentSpreadNode spread when _visited.Add(spread.Name.Value) && context.Fragments[spread.Name.Value] is { } fragment && Applies(fragment.TypeCondition):
                    return fragment.SelectionSet.Selections;
                default:
                    return [];
            }
        }

        /// <summary>DoesFragmentTypeApply.</summary>
        private bool Applies(NamedTypeNode? condition) =>
            condition is null || (context.TypeOf(condition) is NamedType type && TypeRelations.IsSubType(root, type));
    }
}
