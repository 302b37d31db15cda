using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.1.1, Executable Definitions.</summary>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (NameOf(definition) is { } name)
            {
                Context.Report($"The {name} definition is not executable.", definition);
            }
        }
    }

    /// <summary>Null for an executable definition.</summary>
    private static string? NameOf(DefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode => "schema",
        TypeDefinitionNode type => $"\"{type.Name.Value}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
        _ => null,
    };
}
