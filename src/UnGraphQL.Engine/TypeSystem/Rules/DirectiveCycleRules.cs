namespace UnGraphQL.Engine.TypeSystem.Rules;

/// <summary>A directive must not use itself, directly or through its arguments' types (GraphQL spec 3.13, Type Validation).</summary>
internal static class DirectiveCycleRules
{
    public static void Validate(Schema schema, SchemaFaults faults)
    {
        foreach (var directive in schema.Directives.Where(directive => Reaches(schema, directive)))
        {
            faults.Add(directive, $"Directive @{directive.Name} cannot reference itself, directly or through the types of its arguments.");
        }
    }

    private static bool Reaches(Schema schema, DirectiveDefinition origin)
    {
        var seen = new HashSet<object>();
        var open = new Stack<object>([origin]);
        while (open.TryPop(out var element))
        {
            foreach (var next in References(schema, element))
            {
                if (next == origin)
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }

    /// <summary>Directives and types that a directive or type refers to.</summary>
    private static IEnumerable<object> References(Schema schema, object element)
    {
        var inputs = element switch
        {
            DirectiveDefinition directive => directive.Arguments,
            InputObjectType inputObject => inputObject.Fields,
            _ => [],
        };
        var applied = element switch
        {
            EnumType enumType => enumType.AppliedDirectives.Concat(enumType.Values.SelectMany(value => value.AppliedDirectives)),
            NamedType type => type.AppliedDirectives,
            _ => [],
        };
        return inputs.Select(input => (object)input.Type.Named)
            .Concat(applied.Concat(inputs.SelectMany(input => input.AppliedDirectives)).Select(use => schema.Directive(use.Name)).OfType<object>());
    }
}
