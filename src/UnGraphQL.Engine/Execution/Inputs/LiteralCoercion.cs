using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Inputs;

/// <summary>Input coercion of literals, with the coerced variables in them (GraphQL spec 3, Input Coercion of each type).</summary>
internal sealed class LiteralCoercion(InputTypes types)
{
    /// <summary>Whether the literal has a variable in it anywhere.</summary>
    public static bool HasVariable(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariable),
        ObjectValueNode value => value.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };

    public static bool IsAbsentVariable(ValueNode literal, VariableValues variables) =>
        literal is VariableNode variable && !variables.TryGet(variable.Name.Value, out _);

    /// <summary>False when the literal does not fit the type.</summary>
    public bool TryCoerce(ValueNode literal, GraphQLType type, VariableValues variables, out object? value)
    {
        value = null;
        if (literal is VariableNode variable)
        {
            return variables.TryGet(variable.Name.Value, out value) && !(value is null && type.IsNonNull);
        }

        if (literal is NullValueNode)
        {
            return !type.IsNonNull;
        }

        return type.Nullable switch
        {
            ListType list => TryCoerceList(literal, list, variables, out value),
            InputObjectType inputObject => TryCoerceObject(literal, inputObject, variables, out value),
            NamedType named => TryCoerceLeaf(literal, named, out value),
            _ => false,
        };
    }

    public bool TryCoerceDefault(InputValue definition, out object? value)
    {
        value = null;
        return definition.DefaultValue is { } literal && TryCoerce(literal, definition.Type, VariableValues.None, out value);
    }

    private bool TryCoerceList(ValueNode literal, ListType type, VariableValues variables, out object? value)
    {
        value = null;
        if (literal is not ListValueNode list)
        {
            var single = TryCoerce(literal, type.OfType, variables, out var item);
            value = new[] { item };
            return single;
        }

        var items = new object?[list.Values.Length];
        for (var i = 0; i < items.Length; i++)
        {
            // An absent variable is null in a list (GraphQL spec 3.12, List Value coercion).
            if (IsAbsentVariable(list.Values[i], variables) ? type.OfType.IsNonNull : !TryCoerce(list.Values[i], type.OfType, variables, out items[i]))
            {
                return false;
            }
        }

        value = items;
        return true;
    }

    private bool TryCoerceObject(ValueNode literal, InputObjectType type, VariableValues variables, out object? value)
    {
        value = null;
        if (literal is not ObjectValueNode given || given.Fields.Any(field => !type.FieldsByName.ContainsKey(field.Name.Value)))
        {
            return false;
        }

        var coerced = new InputObjectValue(type);
        foreach (var field in type.Fields)
        {
            var node = given.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name)?.Value;
            if (!TryCoerceField(field, node, variables, coerced))
            {
                return false;
            }
        }

        value = coerced;
        return !type.IsOneOf || IsOneOf(given, coerced);
    }

    private bool TryCoerceField(InputValue field, ValueNode? node, VariableValues variables, InputObjectValue coerced)
    {
        if (node is null || IsAbsentVariable(node, variables))
        {
            if (TryCoerceDefault(field, out var fallback))
            {
                coerced[field.Name] = fallback;
            }

            return !field.IsRequired;
        }

        if (!TryCoerce(node, field.Type, variables, out var value))
        {
            return false;
        }

        coerced[field.Name] = value;
        return true;
    }

    private static bool IsOneOf(ObjectValueNode given, InputObjectValue coerced) =>
        given.Fields.Length == 1 && coerced.TryGet(given.Fields[0].Name.Value, out var only) && only is not null;

    private bool TryCoerceLeaf(ValueNode literal, NamedType type, out object? value)
    {
        value = null;
        try
        {
            value = types.Leaf(type)?.ParseLiteral(literal);
            return value is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
