using UnGraphQL.Engine.Execution.Planning;

namespace UnGraphQL.Engine.Execution;

/// <summary>The selection at one place of a plan.</summary>
internal sealed class PlacedSelection(Place place, RequestContext context) : Selection
{
    // Asked some twenty times a request: plain loops, no lists of what is not kept.
    public override bool Selects(params ReadOnlySpan<string> path) => Reaches(place, path);

    public override IReadOnlyList<SelectedField> Find(params ReadOnlySpan<string> path)
    {
        List<FieldPlan> fields = [];
        AddFields(place, path, fields);
        var found = new SelectedField[fields.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = new PlannedField(fields[i], context);
        }

        return found;
    }

    private static bool Reaches(Place place, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
        {
            return true;
        }

        foreach (var type in place.Types)
        {
            foreach (var field in type.Fields)
            {
                if (field.Definition.Name == path[0] && (path.Length == 1 || (field.Child is { } child && Reaches(child, path[1..]))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The fields at the end of the path. Concrete types that share the merged fields count once.</summary>
    private static void AddFields(Place place, ReadOnlySpan<string> path, List<FieldPlan> found)
    {
        foreach (var type in place.Types)
        {
            foreach (var field in type.Fields)
            {
                if (path.IsEmpty || field.Definition.Name != path[0])
                {
                    continue;
                }

                if (path.Length > 1)
                {
                    AddFields(field.Child ?? Place.None, path[1..], found);
                }
                else if (!found.Exists(known => known.Nodes == field.Nodes))
                {
                    found.Add(field);
                }
            }
        }
    }

    private sealed class PlannedField(FieldPlan plan, RequestContext context) : SelectedField
    {
        private Selection? _selection;

        public override string Name => plan.Definition.Name;

        public override Selection Selection => _selection ??= new PlacedSelection(plan.Child ?? Place.None, context);

        public override Optional<T> Argument<T>(string name)
        {
            if (plan.Arguments?.TryGet(name, context.Variables, out var argument, out var value) != true)
            {
                return plan.Definition.Argument(name) is null ? throw new ArgumentException($"{plan.ParentType.Name}.{Name} has no argument {name}.", nameof(name)) : default;
            }

            return new Optional<T>((T)context.InputBinders.Get(argument!.Type, typeof(T)).Bind(value)!); // TryGet gave the argument; null only where T takes it.
        }
    }
}
