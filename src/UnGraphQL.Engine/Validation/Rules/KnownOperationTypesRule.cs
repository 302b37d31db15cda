using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.2.1.1, Operation Type Existence.</summary>
internal sealed class KnownOperationTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (Context.Schema.RootType(operation.Operation) is null)
        {
            Context.Report($"The {Printer.Keyword(operation.Operation)} operation is not supported by the schema.", operation);
        }
    }
}
