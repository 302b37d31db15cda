using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Validation;

namespace UnGraphQL.Engine.TypeSystem.Rules;

/// <summary>Directives in the SDL are known, stand where they may, and have the arguments they need (GraphQL spec 5.7 and 5.4).</summary>
internal sealed class AppliedDirectiveRules(Schema schema, SchemaFaults faults)
{
    public static void Validate(Schema schema, SchemaFaults faults)
    {
        var rules = new AppliedDirectiveRules(schema, faults);
        rules.Validate(schema.AppliedDirectives, DirectiveLocation.Schema);
        foreach (var type in SchemaElements.Types(schema))
        {
            rules.Validate(type.AppliedDirectives, LocationOf(type));
        }

        foreach (var (_, field) in SchemaElements.Fields(schema))
        {
            rules.Validate(field.AppliedDirectives, DirectiveLocation.FieldDefinition);
        }

        foreach (var (value, _, location) in SchemaElements.InputValues(schema))
        {
            rules.Validate(value.AppliedDirectives, location);
        }

        foreach (var value in SchemaElements.Types(schema).OfType<EnumType>().SelectMany(type => type.Values))
        {
            rules.Validate(value.AppliedDirectives, DirectiveLocation.EnumValue);
        }
    }

    private static DirectiveLocation LocationOf(NamedType type) => type switch
    {
        ScalarType => DirectiveLocation.Scalar,
        ObjectType => DirectiveLocation.Object,
        InterfaceType => DirectiveLocation.Interface,
        UnionType => DirectiveLocation.Union,
        EnumType => DirectiveLocation.Enum,
        _ => DirectiveLocation.InputObject,
    };

    private void Validate(IReadOnlyList<AppliedDirective> uses, DirectiveLocation location)
    {
        foreach (var use in uses)
        {
            if (schema.Directive(use.Name) is { } directive)
            {
                Validate(use, directive, location);
            }
            else
            {
                faults.Add(use, $"Unknown directive \"@{use.Name}\".");
            }
        }

        var repeated = uses.GroupBy(use => use.Name).Where(group => schema.Directive(group.Key) is { IsRepeatable: false });
        foreach (var use in repeated.SelectMany(group => group.Skip(1)))
        {
            faults.Add(use, $"The directive \"@{use.Name}\" can only be used once at this location.");
        }
    }

    private void Validate(AppliedDirective use, DirectiveDefinition directive, DirectiveLocation location)
    {
        if (!directive.Locations.Contains(location))
        {
            faults.Add(use, $"Directive \"@{use.Name}\" may not be used on {DirectiveLocations.Name(location)}.");
        }

        foreach (var group in use.Arguments.GroupBy(argument => argument.Name.Value))
        {
            ValidateArgument(use, directive, group.Key, [.. group.Select(argument => argument.Value)]);
        }

        foreach (var missing in directive.Arguments.Where(argument => argument.IsRequired && use.Arguments.All(given => given.Name.Value != argument.Name)))
        {
            faults.Add(use, $"Argument \"@{use.Name}({missing.Name}:)\" of type \"{missing.Type}\" is required, but it was not provided.");
        }
    }

    private void ValidateArgument(AppliedDirective use, DirectiveDefinition directive, string name, Language.Ast.ValueNode[] values)
    {
        var argument = directive.Arguments.FirstOrDefault(candidate => candidate.Name == name);
        if (argument is null)
        {
            faults.Add(use, $"Unknown argument \"{name}\" on directive \"@{use.Name}\".{Suggestions.DidYouMean(name, directive.Arguments.Select(known => known.Name))}");
        }
        else if (argument.Type.IsInputType)
        {
            InputLiterals.Validate(values[0], argument.Type, (_, message) => faults.Add(use, message));
        }

        if (values.Length > 1)
        {
            faults.Add(use, $"There can be only one argument named \"{name}\".");
        }
    }
}
