using System.Collections.Immutable;
using System.Diagnostics;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.TypeSystem;

/// <summary>Prints a schema as SDL without built-in types and directives; building it again gives the same schema.</summary>
public sealed class SchemaPrinter
{
    private readonly Schema _schema;
    private readonly bool _withAppliedDirectives;

    private SchemaPrinter(Schema schema, bool withAppliedDirectives)
    {
        _schema = schema;
        _withAppliedDirectives = withAppliedDirectives;
    }

    /// <param name="withAppliedDirectives">
    /// Whether directives of one's own stand where they were applied, as <c>@cost(weight: "5")</c>; <c>@deprecated</c>, <c>@specifiedBy</c>
    /// and <c>@oneOf</c> always do.
    /// </param>
    public static string Print(Schema schema, bool withAppliedDirectives = false)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var printer = new SchemaPrinter(schema, withAppliedDirectives);
        return string.Join("\n\n", printer.Definitions().Select(Printer.Print)) + "\n";
    }

    private IEnumerable<DefinitionNode> Definitions()
    {
        var schemaDefinition = SchemaDefinition();
        IEnumerable<DefinitionNode> directives = _schema.Directives.Where(directive => !BuiltIns.Directives.Contains(directive)).Select(DirectiveDefinition);
        return [.. schemaDefinition is null ? [] : (DefinitionNode[])[schemaDefinition], .. directives, .. SchemaElements.Types(_schema).Select(TypeDefinition)];
    }

    /// <summary>Null when it says nothing that the names of the root types do not say.</summary>
    private SchemaDefinitionNode? SchemaDefinition()
    {
        var operations = Enum.GetValues<OperationType>();
        var directives = Applied(_schema.AppliedDirectives);
        var isDefault = operations.All(operation => _schema.TypesByName.GetValueOrDefault(operation.ToString()) as ObjectType == _schema.RootType(operation));
        if (isDefault && _schema.Description is null && directives.IsEmpty)
        {
            return null;
        }

        var roots = operations.Where(operation => _schema.RootType(operation) is not null)
            .Select(operation => new OperationTypeDefinitionNode(operation, Named(_schema.RootType(operation)!))); // Filtered the line above.
        return new SchemaDefinitionNode([.. roots]) { Description = Description(_schema.Description), Directives = directives };
    }

    private DirectiveDefinitionNode DirectiveDefinition(DirectiveDefinition directive) =>
        new(new NameNode(directive.Name), InputValues(directive.Arguments), directive.IsRepeatable, [.. directive.Locations.Select(location => new NameNode(DirectiveLocations.Name(location)))])
        {
            Description = Description(directive.Description),
        };

    private TypeDefinitionNode TypeDefinition(NamedType type)
    {
        var name = new NameNode(type.Name);
        TypeDefinitionNode definition = type switch
        {
            ScalarType => new ScalarTypeDefinitionNode(name),
            ObjectType objectType => new ObjectTypeDefinitionNode(name, Names(objectType.Interfaces), Fields(objectType)),
            InterfaceType interfaceType => new InterfaceTypeDefinitionNode(name, Names(interfaceType.Interfaces), Fields(interfaceType)),
            UnionType union => new UnionTypeDefinitionNode(name, Names(union.Types)),
            EnumType enumType => new EnumTypeDefinitionNode(name, [.. enumType.Values.Select(EnumValue)]),
            InputObjectType inputObject => new InputObjectTypeDefinitionNode(name, InputValues(inputObject.Fields)),
            _ => throw new UnreachableException(),
        };
        return definition with { Description = Description(type.Description), Directives = Applied(type.AppliedDirectives) };
    }

    private ImmutableArray<FieldDefinitionNode> Fields(CompositeFieldsType type) =>
    [
        .. type.Fields.Select(field => new FieldDefinitionNode(new NameNode(field.Name), InputValues(field.Arguments), Reference(field.Type))
        {
            Description = Description(field.Description),
            Directives = Applied(field.AppliedDirectives),
        }),
    ];

    private ImmutableArray<InputValueDefinitionNode> InputValues(IReadOnlyList<InputValue> values) =>
    [
        .. values.Select(value => new InputValueDefinitionNode(new NameNode(value.Name), Reference(value.Type), value.DefaultValue)
        {
            Description = Description(value.Description),
            Directives = Applied(value.AppliedDirectives),
        }),
    ];

    private EnumValueDefinitionNode EnumValue(EnumValue value) =>
        new(new NameNode(value.Name)) { Description = Description(value.Description), Directives = Applied(value.AppliedDirectives) };

    private ImmutableArray<DirectiveNode> Applied(IReadOnlyList<AppliedDirective> directives) =>
    [
        .. directives.Where(directive => _withAppliedDirectives || BuiltIns.IsSpecified(directive.Name))
            .Select(directive => new DirectiveNode(new NameNode(directive.Name), [.. directive.Arguments])),
    ];

    private static StringValueNode? Description(string? text) => text is null ? null : new StringValueNode(text, IsBlock: true);

    private static ImmutableArray<NamedTypeNode> Names(IEnumerable<NamedType> types) => [.. types.Select(Named)];

    private static NamedTypeNode Named(NamedType type) => new(new NameNode(type.Name));

    private static TypeNode Reference(GraphQLType type) => type switch
    {
        NonNullType nonNull => new NonNullTypeNode(Reference(nonNull.OfType)),
        ListType list => new ListTypeNode(Reference(list.OfType)),
        NamedType named => Named(named),
        _ => throw new UnreachableException(),
    };
}
