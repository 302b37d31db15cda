using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.5.2.2, Fragment Spreads Must Not Form Cycles.</summary>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        if (_visited.Add(fragment.Name.Value))
        {
            DetectFragmentCycles(fragment);
        }
    }

    /// <summary>Depth-first with a stack of its own: a chain of fragments may be as long as the document.</summary>
    private void DetectFragmentCycles(FragmentDefinitionNode origin)
    {
        var path = new List<Step> { new(origin, Context.Fragments.SpreadsIn(origin.SelectionSet)) };
        var open = new Dictionary<string, int>(StringComparer.Ordinal) { [origin.Name.Value] = 0 };
        while (path.Count > 0)
        {
            var step = path[^1];
            if (step.Next == step.Spreads.Count)
            {
                open.Remove(step.Fragment.Name.Value);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            var name = step.Spreads[step.Next++].Name.Value;
            if (open.TryGetValue(name, out var start))
            {
                ReportCycle(name, [.. path.Skip(start).Select(visited => visited.Spreads[visited.Next - 1])]);
            }
            else if (Context.Fragments[name] is { } fragment && _visited.Add(name))
            {
                open.Add(name, path.Count);
                path.Add(new Step(fragment, Context.Fragments.SpreadsIn(fragment.SelectionSet)));
            }
        }
    }

    private void ReportCycle(string name, FragmentSpreadNode[] cycle)
    {
        var via = string.Join(", ", cycle[..^1].Select(spread => $"\"{spread.Name.Value}\""));
        Context.Report($"Cannot spread fragment \"{name}\" within itself{(via.Length == 0 ? "" : " via " + via)}.", cycle);
    }

    private sealed class Step(FragmentDefinitionNode fragment, IReadOnlyList<FragmentSpreadNode> spreads)
    {
        public FragmentDefinitionNode Fragment { get; } = fragment;

        public IReadOnlyList<FragmentSpreadNode> Spreads { get; } = spreads;

        /// <summary>Index of the spread to follow next.</summary>
        public int Next { get; set; }
    }
}
