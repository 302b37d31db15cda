using System.Globalization;
using System.Text.Json;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Execution.Inputs;

/// <summary>GraphQL spec 3.5.1, Int. A JSON number counts by its value: 1.0 is one.</summary>
internal sealed class IntInput : LeafInput
{
    public override object ParseLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode number)
        {
            throw new FormatException($"Int cannot represent non-integer value: {Printer.Print(literal)}");
        }

        return int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException($"Int cannot represent non 32-bit signed integer value: {number.Value}");
    }

    public override object ParseValue(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out var number) || Math.Floor(number) != number)
        {
            throw new FormatException($"Int cannot represent non-integer value: {JsonText.Inspect(value)}");
        }

        return number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new FormatException($"Int cannot represent non 32-bit signed integer value: {JsonText.Inspect(value)}");
    }
}

/// <summary>GraphQL spec 3.5.2, Float: finite doubles, whole numbers included.</summary>
internal sealed class FloatInput : LeafInput
{
    public override object ParseLiteral(ValueNode literal)
    {
        var digits = literal switch
        {
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw new FormatException($"Float cannot represent non numeric value: {Printer.Print(literal)}");
    }

    public override object ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw new FormatException($"Float cannot represent non numeric value: {JsonText.Inspect(value)}");
}

/// <summary>GraphQL spec 3.5.3, String.</summary>
internal sealed class StringInput : LeafInput
{
    public override object ParseLiteral(ValueNode literal) =>
        literal is StringValueNode text ? text.Value : throw new FormatException($"String cannot represent a non string value: {Printer.Print(literal)}");

    public override object ParseValue(JsonElement value) =>
        JsonText.TryGetString(value) ?? throw new FormatException($"String cannot represent a non string value: {JsonText.Inspect(value)}");
}

/// <summary>GraphQL spec 3.5.4, Boolean.</summary>
internal sealed class BooleanInput : LeafInput
{
    public override object ParseLiteral(ValueNode literal) =>
        literal is BooleanValueNode truth ? truth.Value : throw new FormatException($"Boolean cannot represent a non boolean value: {Printer.Print(literal)}");

    public override object ParseValue(JsonElement value) =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw new FormatException($"Boolean cannot represent a non boolean value: {JsonText.Inspect(value)}");
}

/// <summary>GraphQL spec 3.5.5, ID: a string, or a whole number taken as its digits.</summary>
internal sealed class IdInput : LeafInput
{
    public override object ParseLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Value,
        _ => throw new FormatException($"ID cannot represent a non-string and non-integer value: {Printer.Print(literal)}"),
    };

    public override object ParseValue(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && Math.Floor(number) == number)
        {
            return value.TryGetInt64(out var whole) ? whole.ToString(CultureInfo.InvariantCulture) : value.GetRawText();
        }

        return JsonText.TryGetString(value) ?? throw new FormatException($"ID cannot represent value: {JsonText.Inspect(value)}");
    }
}
