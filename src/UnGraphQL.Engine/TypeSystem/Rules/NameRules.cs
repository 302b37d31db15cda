namespace UnGraphQL.Engine.TypeSystem.Rules;

/// <summary>GraphQL spec 2.1.9, Names: two underscores at the beginning are reserved.</summary>
internal static class NameRules
{
    public static void Validate(Schema schema, SchemaFaults faults)
    {
        foreach (var (element, name) in Names(schema).Where(pair => pair.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            faults.Add(element, $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.");
        }
    }

    private static IEnumerable<(object Element, string Name)> Names(Schema schema)
    {
        foreach (var directive in schema.Directives)
        {
            yield return (directive, directive.Name);
        }

        foreach (var type in schema.Types.Where(type => !BuiltIns.IsBuiltIn(type)))
        {
            yield return (type, type.Name);
            foreach (var member in Members(type))
            {
                yield return member;
            }
        }

        foreach (var value in SchemaElements.InputValues(schema))
        {
            yield return (value.Value, value.Value.Name);
        }
    }

    private static IEnumerable<(object Element, string Name)> Members(NamedType type) => type switch
    {
        CompositeFieldsType composite => composite.Fields.Select(field => ((object)field, field.Name)),
        EnumType enumType => enumType.Values.Select(value => ((object)value, value.Name)),
        _ => [],
    };
}
