using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Language;

/// <summary>GraphQL spec 3, Type System: extensions. Each must extend something.</summary>
public sealed partial class Parser
{
    private TypeSystemDefinitionNode ParseTypeSystemExtension()
    {
        var start = ExpectToken(TokenKind.Name).Start;
        var keyword = _token;
        if (keyword.Kind != TokenKind.Name)
        {
            throw Unexpected(keyword);
        }

        var extension = Text(keyword) switch
        {
            "schema" => ParseSchemaExtension(),
            "scalar" => ExtendsIf(ParseScalarTypeDefinition(), _ => false),
            "type" => ExtendsIf(ParseObjectTypeDefinition(), type => !type.Interfaces.IsEmpty || !type.Fields.IsEmpty),
            "interface" => ExtendsIf(ParseInterfaceTypeDefinition(), type => !type.Interfaces.IsEmpty || !type.Fields.IsEmpty),
            "union" => ExtendsIf(ParseUnionTypeDefinition(), type => !type.Types.IsEmpty),
            "enum" => ExtendsIf(ParseEnumTypeDefinition(), type => !type.Values.IsEmpty),
            "input" => ExtendsIf(ParseInputObjectTypeDefinition(), type => !type.Fields.IsEmpty),
            _ => throw Unexpected(keyword),
        };
        return extension with { IsExtension = true, Start = start };
    }

    private TypeSystemDefinitionNode ParseSchemaExtension()
    {
        var start = _token.Start;
        ExpectKeyword("schema");
        var directives = ParseDirectives(isConst: true);
        var operationTypes = OptionalMany(TokenKind.BraceOpen, static p => p.ParseOperationTypeDefinition(), TokenKind.BraceClose);
        var extension = new SchemaDefinitionNode(operationTypes) { Directives = directives, Start = start, End = _lastEnd };
        return ExtendsIf(extension, schema => !schema.OperationTypes.IsEmpty);
    }

    private TypeSystemDefinitionNode ExtendsIf<T>(T extension, Func<T, bool> hasMembers)
        where T : TypeSystemDefinitionNode =>
        extension.Directives.IsEmpty && !hasMembers(extension) ? throw Unexpected(_token) : extension;
}
