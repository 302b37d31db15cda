using UnGraphQL.Engine.Execution.Planning;

namespace UnGraphQL.Engine.Execution;

/// <summary>The selection at one place of a plan.</summary>
internal sealed class PlacedSelection(Place place, RequestContext context) : Selection
{
    public override bool Selects(params ReadOnlySpan<string> path)
    {
        var places = new List<Place> { place };
        for (var i = 0; i < path.Length; i++)
        {
            var fields = FieldsOf(places, path[i]);
            if (fields.Count == 0)
            {
                return false;
            }

            places = ChildrenOf(fields);
        }

        return true;
    }

    public override IReadOnlyList<SelectedField> Find(params ReadOnlySpan<string> path)
    {
        var places = new List<Place> { place };
        List<FieldPlan> fields = [];
        foreach (var name in path)
        {
            fields = FieldsOf(places, name);
            places = ChildrenOf(fields);
        }

        return [.. fields.Select(field => new PlannedField(field, context))];
    }

    /// <summary>Concrete types that share the merged fields count once.</summary>
    private static List<FieldPlan> FieldsOf(List<Place> places, string name)
    {
        var found = new List<FieldPlan>();
        foreach (var field in places.SelectMany(place => place.Types).SelectMany(type => type.Fields))
        {
            if (field.Definition.Name == name && !found.Exists(known => known.Nodes == field.Nodes))
            {
                found.Add(field);
            }
        }

        return found;
    }

    private static List<Place> ChildrenOf(List<FieldPlan> fields) => [.. fields.Select(field => field.Child).OfType<Place>()];

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
