using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation.Merging;

/// <summary>
/// FieldsInSetCanMerge (GraphQL spec 5.3.2) without expanding fragments: the fields of a selection set are compared with each other, with
/// each fragment it spreads, and these fragments with each other; what was compared is remembered. Work and depth are bounded.
/// </summary>
internal sealed class FieldConflictFinder(ValidationContext context)
{
    private const int MaxDepth = 400;

    private readonly Dictionary<SelectionSetNode, CollectedFields> _collected = new(ReferenceEqualityComparer.Instance);
    private readonly ComparedPairs _fieldsAndFragments = new();
    private readonly ComparedPairs _fragments = new();
    private int _comparisons;
    private int _depth;

    public List<FieldConflict> FindConflictsWithin(NamedType? parent, SelectionSetNode selectionSet)
    {
        var conflicts = new List<FieldConflict>();
        var fields = Collect(parent, selectionSet);
        CompareWithin(conflicts, fields);
        for (var i = 0; i < fields.FragmentNames.Count; i++)
        {
            CompareFieldsAndFragment(conflicts, false, fields, fields.FragmentNames[i]);
            for (var j = i + 1; j < fields.FragmentNames.Count; j++)
            {
                CompareFragments(conflicts, false, fields.FragmentNames[i], fields.FragmentNames[j]);
            }
        }

        return conflicts;
    }

    private void CompareWithin(List<FieldConflict> conflicts, CollectedFields fields)
    {
        foreach (var (name, same) in fields.Fields)
        {
            for (var i = 0; i < same.Count; i++)
            {
                for (var j = i + 1; j < same.Count; j++)
                {
                    AddConflict(conflicts, false, name, same[i], same[j]);
                }
            }
        }
    }

    private void CompareBetween(List<FieldConflict> conflicts, bool areMutuallyExclusive, CollectedFields fields1, CollectedFields fields2)
    {
        foreach (var (name, same1) in fields1.Fields)
        {
            Spend(same1[0].Node);
            if (!fields2.Fields.TryGetValue(name, out var same2))
            {
                continue;
            }

            foreach (var field1 in same1)
            {
                foreach (var field2 in same2)
                {
                    AddConflict(conflicts, areMutuallyExclusive, name, field1, field2);
                }
            }
        }
    }

    /// <summary>With the fragment and every fragment that it spreads.</summary>
    private void CompareFieldsAndFragment(List<FieldConflict> conflicts, bool areMutuallyExclusive, CollectedFields fields, string fragmentName)
    {
        var open = new Queue<string>([fragmentName]);
        while (open.TryDequeue(out var name))
        {
            Spend(fields.Place);
            if (!_fieldsAndFragments.Add(fields, name, areMutuallyExclusive) || Collect(name) is not { } other || other == fields)
            {
                continue;
            }

            CompareBetween(conflicts, areMutuallyExclusive, fields, other);
            foreach (var spread in other.FragmentNames)
            {
                open.Enqueue(spread);
            }
        }
    }

    /// <summary>Each with the other, and with every fragment that the other spreads.</summary>
    private void CompareFragments(List<FieldConflict> conflicts, bool areMutuallyExclusive, string fragmentName1, string fragmentName2)
    {
        var open = new Queue<(string Name1, string Name2)>([(fragmentName1, fragmentName2)]);
        while (open.TryDequeue(out var pair))
        {
            var (name1, name2) = pair;
            Spend(context.Fragments[name1] ?? (Node)context.Document);
            if (name1 == name2 || !_fragments.AddUnordered(name1, name2, areMutuallyExclusive)
                || Collect(name1) is not { } fields1 || Collect(name2) is not { } fields2)
            {
                continue;
            }

            CompareBetween(conflicts, areMutuallyExclusive, fields1, fields2);
            foreach (var spread in fields2.FragmentNames)
            {
                open.Enqueue((name1, spread));
            }

            foreach (var spread in fields1.FragmentNames)
            {
                open.Enqueue((spread, name2));
            }
        }
    }

    private List<FieldConflict> FindConflictsBetween(bool areMutuallyExclusive, CollectedFields fields1, CollectedFields fields2)
    {
        var conflicts = new List<FieldConflict>();
        CompareBetween(conflicts, areMutuallyExclusive, fields1, fields2);
        foreach (var name in fields2.FragmentNames)
        {
            CompareFieldsAndFragment(conflicts, areMutuallyExclusive, fields1, name);
        }

        foreach (var name in fields1.FragmentNames)
        {
            CompareFieldsAndFragment(conflicts, areMutuallyExclusive, fields2, name);
        }

        foreach (var name1 in fields1.FragmentNames)
        {
            foreach (var name2 in fields2.FragmentNames)
            {
                CompareFragments(conflicts, areMutuallyExclusive, name1, name2);
            }
        }

        return conflicts;
    }

    private void AddConflict(List<FieldConflict> conflicts, bool parentsAreMutuallyExclusive, string name, CollectedField field1, CollectedField field2)
    {
        if (conflicts.Count > context.Options.MaxErrors)
        {
            return; // No more are told.
        }

        Spend(field2.Node);
        var areMutuallyExclusive = parentsAreMutuallyExclusive
            || (field1.Parent != field2.Parent && field1.Parent is ObjectType && field2.Parent is ObjectType);
        var conflict = FieldComparison.ConflictOf(areMutuallyExclusive, name, field1, field2)
            ?? FindSubfieldConflict(areMutuallyExclusive, name, field1, field2);
        if (conflict is not null)
        {
            conflicts.Add(conflict);
        }
    }

    private FieldConflict? FindSubfieldConflict(bool areMutuallyExclusive, string name, CollectedField field1, CollectedField field2)
    {
        if (field1.Node.SelectionSet is not { } set1 || field2.Node.SelectionSet is not { } set2)
        {
            return null;
        }

        if (++_depth > MaxDepth)
        {
            context.Abort("Fields to be merged are nested too deep. Validation aborted.", LimitNames.MergeDepth, MaxDepth, field1.Node, field2.Node);
        }

        var below = FindConflictsBetween(areMutuallyExclusive, Collect(field1.Definition?.Type.Named, set1), Collect(field2.Definition?.Type.Named, set2));
        _depth--;
        return FieldConflict.OfSubfields(below, name, field1.Node, field2.Node);
    }

    /// <summary>Null for a fragment that does not exist.</summary>
    private CollectedFields? Collect(string fragmentName) => context.Fragments[fragmentName] is { } fragment
        ? Collect(context.TypeOf(fragment.TypeCondition) as NamedType, fragment.SelectionSet)
        : null;

    private CollectedFields Collect(NamedType? parent, SelectionSetNode selectionSet)
    {
        if (!_collected.TryGetValue(selectionSet, out var fields))
        {
            fields = new CollectedFields(context, parent, selectionSet);
            _collected.Add(selectionSet, fields);
        }

        return fields;
    }

    private void Spend(Node place)
    {
        if (++_comparisons > context.Options.MaxComparisons)
        {
            context.Abort("Too many fields of one response name to compare. Validation aborted.", LimitNames.Comparisons, context.Options.MaxComparisons, place);
        }
    }
}
