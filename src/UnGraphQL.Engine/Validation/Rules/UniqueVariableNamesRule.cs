using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.8.1, Variable Uniqueness.</summary>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        foreach (var group in operation.VariableDefinitions.GroupBy(variable => variable.Variable.Name.Value).Where(group => group.Skip(1).Any()))
        {
            Context.Report($"There can be only one variable named \"${group.Key}\".", [.. group.Select(variable => variable.Variable.Name)]);
        }
    }
}
