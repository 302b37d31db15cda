using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.8.4, All Variables Used.</summary>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveOperation(OperationDefinitionNode operation)
    {
        if (operation.VariableDefinitions.IsEmpty)
        {
            return;
        }

        var used = Context.Fragments.VariablesOf(operation).Select(usage => usage.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var variable in operation.VariableDefinitions.Where(variable => !used.Contains(variable.Variable.Name.Value)))
        {
            var place = operation.Name is { } name ? $" in operation \"{name.Value}\"" : "";
            Context.Report($"Variable \"${variable.Variable.Name.Value}\" is never used{place}.", variable);
        }
    }
}
