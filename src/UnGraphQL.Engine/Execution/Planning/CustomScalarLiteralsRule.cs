using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;
using UnGraphQL.Engine.Validation;

namespace UnGraphQL.Engine.Execution.Planning;

/// <summary>
/// GraphQL spec 5.6.1, Values of Correct Type, for literals of custom scalars: only their codecs can tell. Comes after the specified rules,
/// so that the literals have the right shape otherwise.
/// </summary>
internal sealed class CustomScalarLiteralsRule(ValidationContext context, InputTypes inputs) : ValidationRule(context)
{
    public override void EnterArgument(ArgumentNode argument, InputValue? definition)
    {
        if (definition is not null)
        {
            Check(argument.Value, definition.Type);
        }
    }

    public override void EnterVariableDefinition(VariableDefinitionNode variable)
    {
        if (variable.DefaultValue is { } value && Context.TypeOf(variable.Type) is { } type)
        {
            Check(value, type);
        }
    }

    private void Check(ValueNode value, GraphQLType type)
    {
        switch (value, type.Nullable)
        {
            case (VariableNode or NullValueNode, _):
                break;
            case (ListValueNode list, ListType listType):
                CheckAll(list, listType.OfType);
                break;
            case (_, ListType listType):
                Check(value, listType.OfType);
                break;
            case (ObjectValueNode fields, InputObjectType inputObject):
                CheckFields(fields, inputObject);
                break;
            case (_, ScalarType scalar) when inputs.Leaf(scalar) is CodecInput codec:
                CheckScalar(value, scalar, codec);
                break;
            default:
                break;
        }
    }

    private void CheckAll(ListValueNode list, GraphQLType type)
    {
        foreach (var item in list.Values)
        {
            Check(item, type);
        }
    }

    private void CheckFields(ObjectValueNode value, InputObjectType type)
    {
        foreach (var field in value.Fields)
        {
            Check(field.Value, type.FieldsByName[field.Name.Value].Type);
        }
    }

    private void CheckScalar(ValueNode value, ScalarType type, CodecInput codec)
    {
        // A literal with a variable in it can only be checked with the request.
        if (LiteralCoercion.HasVariable(value))
        {
            return;
        }

        try
        {
            codec.ParseLiteral(value);
        }
        catch (FormatException exception)
        {
            Context.Report($"Expected value of type \"{type}\", but encountered error \"{exception.Message}\"; found: {Printer.Print(value)}.", value);
        }
    }
}
