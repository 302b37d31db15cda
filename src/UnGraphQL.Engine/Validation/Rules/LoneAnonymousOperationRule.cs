using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.2.3.1, Lone Anonymous Operation.</summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context)
{
    private int _operations;

    public override void EnterDocument(DocumentNode document) => _operations = document.Definitions.OfType<OperationDefinitionNode>().Count();

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && _operations > 1)
        {
            Context.Report("This anonymous operation must be the only defined operation.", operation);
        }
    }
}
