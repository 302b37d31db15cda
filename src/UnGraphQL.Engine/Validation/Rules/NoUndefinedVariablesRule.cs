using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.8.3, All Variable Uses Defined.</summary>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveOperation(OperationDefinitionNode operation)
    {
        var defined = operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var usage in Context.Fragments.VariablesOf(operation).Where(usage => !defined.Contains(usage.Node.Name.Value)))
        {
            var by = operation.Name is { } name ? $" by operation \"{name.Value}\"" : "";
            Context.Report($"Variable \"${usage.Node.Name.Value}\" is not defined{by}.", usage.Node, operation);
        }
    }
}
