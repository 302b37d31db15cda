using System.Globalization;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Validation;

/// <summary>
/// Whether a literal can be coerced to an input type (GraphQL spec 5.6.1, Values of Correct Type). Variables inside it are passed over.
/// Literals of custom scalars are any value: only their codec knows.
/// </summary>
internal static class InputLiterals
{
    /// <param name="report">Called with the faulty node and the message, for every fault.</param>
    public static void Validate(ValueNode value, GraphQLType type, Action<Node, string> report)
    {
        switch (value, type)
        {
            case (VariableNode, _):
                break;
            case (NullValueNode, NonNullType):
                report(value, $"Expected value of non-null type \"{type}\" not to be null.");
                break;
            case (NullValueNode, _):
                break;
            case (_, NonNullType nonNull):
                Validate(value, nonNull.OfType, report);
                break;
            case (ListValueNode list, ListType listType):
                foreach (var item in list.Values)
                {
                    Validate(item, listType.OfType, report);
                }

                break;
            case (_, ListType listType):
                Validate(value, listType.OfType, report);
                break;
            case (ObjectValueNode fields, InputObjectType inputObject):
                ValidateObject(fields, inputObject, report);
                break;
            case (_, InputObjectType):
                report(value, $"Expected value of type \"{type}\" to be an object, found: {Printer.Print(value)}.");
                break;
            case (_, EnumType enumType):
                ValidateEnum(value, enumType, report);
                break;
            case (_, ScalarType scalar):
                ValidateScalar(value, scalar, report);
                break;
        }
    }

    private static void ValidateObject(ObjectValueNode value, InputObjectType type, Action<Node, string> report)
    {
        var given = new Dictionary<string, ObjectFieldNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            given[field.Name.Value] = field;
        }

        foreach (var field in type.Fields)
        {
            if (given.TryGetValue(field.Name, out var node))
            {
                Validate(node.Value, field.Type, report);
            }
            else if (field.IsRequired)
            {
                report(value, $"Expected value of type \"{type}\" to include required field \"{field.Name}\", found: {Printer.Print(value)}.");
            }
        }

        foreach (var field in value.Fields.Where(field => !type.FieldsByName.ContainsKey(field.Name.Value)))
        {
            var suggestion = Suggestions.DidYouMean(field.Name.Value, type.FieldsByName.Keys);
            var found = suggestion.Length == 0 ? ", found" : $".{suggestion} Found";
            report(field, $"Expected value of type \"{type}\" not to include unknown field \"{field.Name.Value}\"{found}: {Printer.Print(value)}.");
        }

        if (type.IsOneOf)
        {
            ValidateOneOf(value, type, report);
        }
    }

    /// <summary>GraphQL spec 5.6.1 with 3.10.1, OneOf Input Objects.</summary>
    private static void ValidateOneOf(ObjectValueNode value, InputObjectType type, Action<Node, string> report)
    {
        var known = value.Fields.Where(field => type.FieldsByName.ContainsKey(field.Name.Value)).ToArray();
        if (known is not [{ Value: not NullValueNode }])
        {
            report(value, $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.");
        }
    }

    private static void ValidateEnum(ValueNode value, EnumType type, Action<Node, string> report)
    {
        var text = value is EnumValueNode name ? name.Value : Printer.Print(value);
        var suggestion = Suggestions.DidYouMean(text, type.ValuesByName.Keys, "the enum value");
        if (value is not EnumValueNode)
        {
            report(value, $"Enum \"{type}\" cannot represent non-enum value: {text}.{suggestion}");
        }
        else if (!type.ValuesByName.ContainsKey(text))
        {
            report(value, $"Value \"{text}\" does not exist in \"{type}\" enum.{suggestion}");
        }
    }

    private static void ValidateScalar(ValueNode value, ScalarType type, Action<Node, string> report)
    {
        var fault = (type.Name, value) switch
        {
            ("Int", IntValueNode number) when IsInt32(number.Value) => null,
            ("Int", IntValueNode) => "Int cannot represent non 32-bit signed integer value: ",
            ("Int", _) => "Int cannot represent non-integer value: ",
            ("Float", IntValueNode number) when IsFinite(number.Value) => null,
            ("Float", FloatValueNode number) when IsFinite(number.Value) => null,
            ("Float", _) => "Float cannot represent non numeric value: ",
            ("String", not StringValueNode) => "String cannot represent a non string value: ",
            ("Boolean", not BooleanValueNode) => "Boolean cannot represent a non boolean value: ",
            ("ID", not (StringValueNode or IntValueNode)) => "ID cannot represent a non-string and non-integer value: ",
            _ => null,
        };
        if (fault is not null)
        {
            report(value, fault + Printer.Print(value));
        }
    }

    private static bool IsInt32(string digits) => int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsFinite(string digits) =>
        double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
}
