namespace UnGraphQL.Engine.TypeSystem.Rules;

/// <summary>
/// Input objects that no finite value can satisfy (GraphQL spec 3.10, Circular References): a cycle of required fields, or a OneOf input
/// object whose every field leads into such a cycle.
/// </summary>
internal static class InputObjectCycleRules
{
    public static void Validate(Schema schema, SchemaFaults faults)
    {
        var unsatisfiable = Unsatisfiable([.. SchemaElements.Types(schema).OfType<InputObjectType>()]);
        var reported = new HashSet<InputObjectType>();
        foreach (var type in unsatisfiable)
        {
            Report(type, unsatisfiable, reported, faults);
        }
    }

    /// <summary>What is left when every type that has a finite value is taken away, and what needs only those, and so on.</summary>
    private static List<InputObjectType> Unsatisfiable(List<InputObjectType> types)
    {
        int before;
        do
        {
            before = types.Count;
            types.RemoveAll(type => IsSatisfiable(type, types));
        }
        while (types.Count < before);
        return types;
    }

    private static bool IsSatisfiable(InputObjectType type, List<InputObjectType> unsatisfiable)
    {
        bool IsBlocked(InputValue field) => Demanded(type, field) is { } demanded && unsatisfiable.Contains(demanded);
        return type.IsOneOf ? type.Fields.Count == 0 || !type.Fields.All(IsBlocked) : !type.Fields.Any(IsBlocked);
    }

    /// <summary>The input object that a value of the field must contain; null when it may do without.</summary>
    private static InputObjectType? Demanded(InputObjectType type, InputValue field) =>
        type.IsOneOf || field.Type.IsNonNull ? field.Type.Nullable as InputObjectType : null;

    /// <summary>Follows the first blocked field of each type until a type comes again; each type is in one report at most.</summary>
    private static void Report(InputObjectType first, List<InputObjectType> unsatisfiable, HashSet<InputObjectType> reported, SchemaFaults faults)
    {
        var path = new List<(InputObjectType Type, InputValue Field)>();
        var type = first;
        while (reported.Add(type))
        {
            var field = type.Fields.First(candidate => Demanded(type, candidate) is { } demanded && unsatisfiable.Contains(demanded));
            path.Add((type, field));
            type = (InputObjectType)field.Type.Named;
        }

        var start = path.FindIndex(step => step.Type == type);
        if (start >= 0)
        {
            var cycle = path.Skip(start).Select(step => $"{step.Type}.{step.Field.Name}");
            faults.Add(path[start].Field, $"Input Object {type} cannot be provided a finite value because it references itself through fields: {string.Join(", ", cycle)}.");
        }
    }
}
