using System.Collections.Immutable;
using System.Diagnostics;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Language;

/// <summary>GraphQL spec 3, Type System.</summary>
public static partial class Printer
{
    private static string PrintTypeSystemDefinition(TypeSystemDefinitionNode definition) =>
        PrintDescription(definition.Description) + (definition.IsExtension ? "extend " : "") + definition switch
        {
            SchemaDefinitionNode schema => $"schema{PrintDirectives(schema.Directives)}{Wrap(" ", Block(schema.OperationTypes))}",
            ScalarTypeDefinitionNode => $"scalar {PrintHead(definition, [])}",
            ObjectTypeDefinitionNode type => $"type {PrintHead(type, type.Interfaces)}{Wrap(" ", Block(type.Fields))}",
            InterfaceTypeDefinitionNode type => $"interface {PrintHead(type, type.Interfaces)}{Wrap(" ", Block(type.Fields))}",
            UnionTypeDefinitionNode type => $"union {PrintHead(type, [])}{Wrap(" = ", Join(type.Types, " | "))}",
            EnumTypeDefinitionNode type => $"enum {PrintHead(type, [])}{Wrap(" ", Block(type.Values))}",
            InputObjectTypeDefinitionNode type => $"input {PrintHead(type, [])}{Wrap(" ", Block(type.Fields))}",
            DirectiveDefinitionNode directive => PrintDirectiveDefinition(directive),
            _ => throw new UnreachableException(),
        };

    /// <summary>Name, interfaces and directives of a type.</summary>
    private static string PrintHead(TypeSystemDefinitionNode definition, ImmutableArray<NamedTypeNode> interfaces) =>
        ((TypeDefinitionNode)definition).Name.Value + Wrap(" implements ", Join(interfaces, " & ")) + PrintDirectives(definition.Directives);

    private static string PrintDirectiveDefinition(DirectiveDefinitionNode directive) =>
        $"directive @{directive.Name.Value}{PrintArgumentDefinitions(directive.Arguments)}"
        + (directive.IsRepeatable ? " repeatable" : "")
        + $" on {Join(directive.Locations, " | ")}";

    private static string PrintFieldDefinition(FieldDefinitionNode field) =>
        PrintDescription(field.Description)
        + $"{field.Name.Value}{PrintArgumentDefinitions(field.Arguments)}: {Print(field.Type)}{PrintDirectives(field.Directives)}";

    private static string PrintArgumentDefinitions(ImmutableArray<InputValueDefinitionNode> arguments)
    {
        var printed = arguments.Select(Print).ToArray();
        return printed.Any(IsMultiline) ? $"(\n{Indent(string.Join('\n', printed))}\n)" : Wrap("(", string.Join(", ", printed), ")");
    }

    private static string PrintInputValueDefinition(InputValueDefinitionNode value) =>
        PrintDescription(value.Description)
        + $"{value.Name.Value}: {Print(value.Type)}{PrintDefault(value.DefaultValue)}{PrintDirectives(value.Directives)}";
}
