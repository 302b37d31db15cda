using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.8.5, All Variable Usages Are Allowed.</summary>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveOperation(OperationDefinitionNode operation)
    {
        var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            definitions[definition.Variable.Name.Value] = definition;
        }

        foreach (var usage in Context.Fragments.VariablesOf(operation))
        {
            if (definitions.TryGetValue(usage.Node.Name.Value, out var definition) && Context.TypeOf(definition.Type) is { } type)
            {
                Validate(usage, definition, type);
            }
        }
    }

    private void Validate(VariableUsage usage, VariableDefinitionNode definition, GraphQLType type)
    {
        var name = usage.Node.Name.Value;
        if (usage.Type is { } expected && !IsVariableUsageAllowed(definition, type, expected, usage.HasLocationDefault))
        {
            Context.Report($"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".", definition, usage.Node);
        }

        // IsNonNullPosition, read as the reference implementation reads it, by which clients check what they send: a default does not make up for a
        // nullable type, and where the input object itself may not be null a variable that is null is refused when it is coerced.
        if (usage is { Type: not null, Parent: { IsOneOf: true } parent } && !type.IsNonNull)
        {
            Context.Report($"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{parent}\".", definition, usage.Node);
        }
    }

    private static bool IsVariableUsageAllowed(VariableDefinitionNode definition, GraphQLType type, GraphQLType expected, bool hasLocationDefault)
    {
        if (!expected.IsNonNull || type.IsNonNull)
        {
            return TypeRelations.IsSubType(type, expected);
        }

        return (hasLocationDefault || HasNonNullDefault(definition)) && TypeRelations.IsSubType(type, expected.Nullable);
    }

    private static bool HasNonNullDefault(VariableDefinitionNode definition) => definition.DefaultValue is not (null or NullValueNode);
}
