using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Validation;

/// <summary>Fragments by name, what they spread, and the variables they use; computed once and when asked for.</summary>
internal sealed class FragmentTable
{
    private readonly ValidationContext _context;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, List<FragmentSpreadNode>> _spreads = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> _usages = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<OperationDefinitionNode, List<VariableUsage>> _recursiveUsages = new(ReferenceEqualityComparer.Instance);
    private int _spent;

    public FragmentTable(ValidationContext context)
    {
        _context = context;
        foreach (var fragment in context.Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _fragments[fragment.Name.Value] = fragment;
        }
    }

    /// <summary>Null for a name without fragment; of two with one name the last.</summary>
    public FragmentDefinitionNode? this[string name] => _fragments.GetValueOrDefault(name);

    /// <summary>The spreads in a selection set at any depth, not those of the fragments it spreads.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(SelectionSetNode selectionSet)
    {
        if (!_spreads.TryGetValue(selectionSet, out var spreads))
        {
            spreads = [];
            CollectSpreads(selectionSet, spreads);
            _spreads.Add(selectionSet, spreads);
        }

        return spreads;
    }

    /// <summary>Every fragment that is spread below the selection sets, directly or through other fragments; each once.</summary>
    public IReadOnlyList<FragmentDefinitionNode> ReferencedFrom(IEnumerable<SelectionSetNode> selectionSets)
    {
        var found = new List<FragmentDefinitionNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<SelectionSetNode>(selectionSets);
        while (open.TryDequeue(out var selectionSet))
        {
            foreach (var spread in SpreadsIn(selectionSet))
            {
                Spend(spread);
                if (seen.Add(spread.Name.Value) && this[spread.Name.Value] is { } fragment)
                {
                    found.Add(fragment);
                    open.Enqueue(fragment.SelectionSet);
                }
            }
        }

        return found;
    }

    /// <summary>The variables used in an operation and in every fragment it needs.</summary>
    public IReadOnlyList<VariableUsage> VariablesOf(OperationDefinitionNode operation)
    {
        if (!_recursiveUsages.TryGetValue(operation, out var usages))
        {
            usages = [.. UsagesIn(operation)];
            foreach (var usage in ReferencedFrom([operation.SelectionSet]).SelectMany(UsagesIn))
            {
                Spend(usage.Node);
                usages.Add(usage);
            }

            _recursiveUsages.Add(operation, usages);
        }

        return usages;
    }

    /// <summary>One unit of work; many operations that share many fragments would otherwise cost their product.</summary>
    public void Spend(Node place)
    {
        if (++_spent > _context.Options.MaxFragmentSpreads)
        {
            _context.Abort("Fragments are spread too often. Validation aborted.", LimitNames.FragmentSpreads, _context.Options.MaxFragmentSpreads, place);
        }
    }

    private static void CollectSpreads(SelectionSetNode selectionSet, List<FragmentSpreadNode> spreads)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FragmentSpreadNode spread:
                    spreads.Add(spread);
                    break;
                case InlineFragmentNode inline:
                    CollectSpreads(inline.SelectionSet, spreads);
                    break;
                case FieldNode { SelectionSet: { } below }:
                    CollectSpreads(below, spreads);
                    break;
            }
        }
    }

    private List<VariableUsage> UsagesIn(ExecutableDefinitionNode definition)
    {
        if (!_usages.TryGetValue(definition, out var usages))
        {
            var context = new ValidationContext(_context.Schema, _context.Document, _context.Options);
            var collector = new VariableCollector(context);
            new DocumentWalker(context, [collector]).Walk(definition);
            usages = collector.Usages;
            _usages.Add(definition, usages);
        }

        return usages;
    }

    private sealed class VariableCollector(ValidationContext context) : ValidationRule(context)
    {
        public List<VariableUsage> Usages { get; } = [];

        public override void EnterVariable(VariableUsage usage) => Usages.Add(usage);
    }
}
