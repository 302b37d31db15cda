namespace UnGraphQL.Engine.TypeSystem.Rules;

/// <summary>Members of the right kind, and at least one of each (GraphQL spec 3.6 to 3.10 and 3.13, Type Validation).</summary>
internal static class MemberRules
{
    public static void Validate(Schema schema, SchemaFaults faults)
    {
        foreach (var type in SchemaElements.Types(schema))
        {
            ValidateNotEmpty(type, faults);
        }

        foreach (var (type, field) in SchemaElements.Fields(schema).Where(owner => !owner.Field.Type.IsOutputType))
        {
            faults.Add(field, $"The type of {type}.{field.Name} must be Output Type but got: {field.Type}.");
        }

        foreach (var (value, coordinate, location) in SchemaElements.InputValues(schema))
        {
            ValidateInputValue(value, coordinate, location, faults);
        }

        foreach (var type in SchemaElements.Types(schema).OfType<InputObjectType>().Where(type => type.IsOneOf))
        {
            ValidateOneOf(type, faults);
        }
    }

    private static void ValidateNotEmpty(NamedType type, SchemaFaults faults)
    {
        var fault = type switch
        {
            CompositeFieldsType { Fields.Count: 0 } => $"Type {type} must define one or more fields.",
            UnionType { Types.Count: 0 } => $"Union type {type} must define one or more member types.",
            EnumType { Values.Count: 0 } => $"Enum type {type} must define one or more values.",
            InputObjectType { Fields.Count: 0 } => $"Input Object type {type} must define one or more fields.",
            _ => null,
        };
        if (fault is not null)
        {
            faults.Add(type, fault);
        }
    }

    private static void ValidateInputValue(InputValue value, string coordinate, DirectiveLocation location, SchemaFaults faults)
    {
        if (!value.Type.IsInputType)
        {
            faults.Add(value, $"The type of {coordinate} must be Input Type but got: {value.Type}.");
        }

        if (value.IsRequired && value.DeprecationReason is not null)
        {
            var kind = location == DirectiveLocation.ArgumentDefinition ? "argument" : "input field";
            faults.Add(value, $"Required {kind} {coordinate} cannot be deprecated.");
        }
    }

    /// <summary>GraphQL spec 3.10.1, OneOf Input Objects.</summary>
    private static void ValidateOneOf(InputObjectType type, SchemaFaults faults)
    {
        foreach (var field in type.Fields)
        {
            if (field.Type.IsNonNull)
            {
                faults.Add(field, $"OneOf input field {type}.{field.Name} must be nullable.");
            }

            if (field.DefaultValue is not null)
            {
                faults.Add(field, $"OneOf input field {type}.{field.Name} cannot have a default value.");
            }
        }
    }
}
