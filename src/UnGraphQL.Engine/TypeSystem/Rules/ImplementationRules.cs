namespace UnGraphQL.Engine.TypeSystem.Rules;

/// <summary>GraphQL spec 3.6.1, IsValidImplementation.</summary>
internal sealed class ImplementationRules(CompositeFieldsType type, InterfaceType implemented, SchemaFaults faults)
{
    public static void Validate(Schema schema, SchemaFaults faults)
    {
        foreach (var type in SchemaElements.Types(schema).OfType<CompositeFieldsType>())
        {
            foreach (var implemented in type.Interfaces)
            {
                var rules = new ImplementationRules(type, implemented, faults);
                rules.ValidateTransitive();
                rules.ValidateFields();
            }
        }
    }

    private void ValidateTransitive()
    {
        foreach (var transitive in implemented.Interfaces.Where(transitive => !type.Interfaces.Contains(transitive)))
        {
            faults.Add(type, transitive == type
                ? $"Type {type} cannot implement {implemented} because it would create a circular reference."
                : $"Type {type} must implement {transitive} because it is implemented by {implemented}.");
        }
    }

    private void ValidateFields()
    {
        foreach (var expected in implemented.Fields)
        {
            if (type.FieldsByName.TryGetValue(expected.Name, out var field))
            {
                ValidateField(field, expected);
            }
            else
            {
                faults.Add(type, $"Interface field {implemented}.{expected.Name} expected but {type} does not provide it.");
            }
        }
    }

    private void ValidateField(FieldDefinition field, FieldDefinition expected)
    {
        if (!TypeRelations.IsSubType(field.Type, expected.Type))
        {
            faults.Add(field, $"Interface field {implemented}.{expected.Name} expects type {expected.Type} but {type}.{field.Name} is type {field.Type}.");
        }

        foreach (var argument in expected.Arguments)
        {
            ValidateArgument(field, argument);
        }

        foreach (var argument in field.Arguments.Where(argument => argument.IsRequired && expected.Argument(argument.Name) is null))
        {
            faults.Add(argument, $"Argument \"{type}.{field.Name}({argument.Name}:)\" must not be required type \"{argument.Type}\" if not provided by the Interface field \"{implemented}.{expected.Name}\".");
        }

        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
        {
            faults.Add(field, $"Interface field {implemented}.{expected.Name} is not deprecated, so implementation field {type}.{field.Name} must not be deprecated.");
        }
    }

    private void ValidateArgument(FieldDefinition field, InputValue expected)
    {
        var argument = field.Argument(expected.Name);
        if (argument is null)
        {
            faults.Add(field, $"Interface field argument {implemented}.{field.Name}({expected.Name}:) expected but {type}.{field.Name} does not provide it.");
        }
        else if (!TypeRelations.AreEqual(argument.Type, expected.Type))
        {
            faults.Add(argument, $"Interface field argument {implemented}.{field.Name}({expected.Name}:) expects type {expected.Type} but {type}.{field.Name}({argument.Name}:) is type {argument.Type}.");
        }
    }
}
