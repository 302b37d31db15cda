namespace UnGraphQL.Engine.TypeSystem;

/// <summary>Walks over the parts of a schema that are its own, not the built-in types.</summary>
internal static class SchemaElements
{
    public static IEnumerable<NamedType> Types(Schema schema) => schema.Types.Where(type => !BuiltIns.IsBuiltIn(type));

    public static IEnumerable<(CompositeFieldsType Type, FieldDefinition Field)> Fields(Schema schema) =>
        Types(schema).OfType<CompositeFieldsType>().SelectMany(type => type.Fields.Select(field => (type, field)));

    /// <summary>Every argument and input field with its coordinate, as <c>Query.document(symbol:)</c>.</summary>
    public static IEnumerable<(InputValue Value, string Coordinate, DirectiveLocation Location)> InputValues(Schema schema)
    {
        var arguments = Fields(schema).SelectMany(owner => owner.Field.Arguments.Select(
            argument => (argument, $"{owner.Type}.{owner.Field.Name}({argument.Name}:)", DirectiveLocation.ArgumentDefinition)));
        var directiveArguments = schema.Directives.SelectMany(directive => directive.Arguments.Select(
            argument => (argument, $"@{directive.Name}({argument.Name}:)", DirectiveLocation.ArgumentDefinition)));
        var inputFields = Types(schema).OfType<InputObjectType>().SelectMany(type => type.Fields.Select(
            field => (field, $"{type}.{field.Name}", DirectiveLocation.InputFieldDefinition)));
        return [.. arguments, .. directiveArguments, .. inputFields];
    }
}
