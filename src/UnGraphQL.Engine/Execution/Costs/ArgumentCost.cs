using UnGraphQL.Engine.Execution.Inputs;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Costs;

/// <summary>What the arguments of a selected field cost: the part that the document tells, and the variables that hold input objects.</summary>
internal sealed class ArgumentCost
{
    private readonly CostDirectives _directives;
    private readonly double _constant;
    private readonly List<(string Variable, InputValue Definition)> _open = [];

    public ArgumentCost(CostDirectives directives, FieldDefinition field, FieldNode node)
    {
        _directives = directives;
        foreach (var argument in field.Arguments)
        {
            if ((node.Arguments.FirstOrDefault(given => given.Name.Value == argument.Name)?.Value ?? argument.DefaultValue) is { } value)
            {
                _constant += Literal(argument, value);
            }
        }
    }

    public bool HasVariables => _open.Count > 0;

    public double Evaluate(VariableValues variables)
    {
        var cost = _constant;
        foreach (var (variable, definition) in _open)
        {
            cost += variables.TryGet(variable, out var value) ? Value(definition, value) : 0;
        }

        return cost;
    }

    private double Literal(InputValue definition, ValueNode value)
    {
        if (value is VariableNode variable && definition.Type.Named is InputObjectType)
        {
            _open.Add((variable.Name.Value, definition));
            return 0;
        }

        return value switch
        {
            ListValueNode list when definition.Type.Named is InputObjectType => list.Values.Sum(item => Literal(definition, item)),
            ObjectValueNode given when definition.Type.Named is InputObjectType type => _directives.WeightOf(definition)
                + given.Fields.Sum(field => Literal(type.FieldsByName[field.Name.Value], field.Value)),
            _ => _directives.WeightOf(definition),
        };
    }

    private double Value(InputValue definition, object? value) => value switch
    {
        object?[] list when definition.Type.Named is InputObjectType => list.Sum(item => Value(definition, item)),
        InputObjectValue given => _directives.WeightOf(definition)
            + given.Type.Fields.Sum(field => given.TryGet(field.Name, out var inner) ? Value(field, inner) : 0),
        _ => _directives.WeightOf(definition),
    };
}
