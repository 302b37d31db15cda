using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation.Rules;

/// <summary>GraphQL spec 5.6.1, Values of Correct Type.</summary>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterArgument(ArgumentNode argument, InputValue? definition)
    {
        if (definition is not null)
        {
            InputLiterals.Validate(argument.Value, definition.Type, Report);
        }
    }

    public override void EnterVariableDefinition(VariableDefinitionNode variable)
    {
        if (variable.DefaultValue is { } value && Context.TypeOf(variable.Type) is { IsInputType: true } type)
        {
            InputLiterals.Validate(value, type, Report);
        }
    }

    private void Report(Node node, string message) => Context.Report(message, node);
}
