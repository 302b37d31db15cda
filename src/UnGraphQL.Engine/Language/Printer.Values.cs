using System.Diagnostics;
using System.Globalization;
using System.Text;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Language;

/// <summary>GraphQL spec 2.10, Input Values, and 2.12, Type References.</summary>
public static partial class Printer
{
    /// <summary>A quoted string with escapes, on one line.</summary>
    public static string PrintString(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(c) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    private static string PrintValue(ValueNode value) => value switch
    {
        VariableNode variable => "$" + variable.Name.Value,
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        StringValueNode { IsBlock: true } text => BlockString.Print(text.Value),
        StringValueNode text => PrintString(text.Value),
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode name => name.Value,
        ListValueNode list => PrintList(list),
        ObjectValueNode fields => PrintObject(fields),
        _ => throw new UnreachableException(),
    };

    private static string PrintList(ListValueNode list)
    {
        var values = list.Values.Select(PrintValue).ToArray();
        var oneLine = $"[{string.Join(", ", values)}]";
        return oneLine.Length > MaxLineLength ? $"[\n{Indent(string.Join('\n', values))}\n]" : oneLine;
    }

    private static string PrintObject(ObjectValueNode value)
    {
        var fields = value.Fields.Select(Print).ToArray();
        var oneLine = fields.Length == 0 ? "{}" : $"{{ {string.Join(", ", fields)} }}";
        return oneLine.Length > MaxLineLength ? $"{{\n{Indent(string.Join('\n', fields))}\n}}" : oneLine;
    }

    private static string PrintType(TypeNode type) => type switch
    {
        NamedTypeNode named => named.Name.Value,
        ListTypeNode list => $"[{PrintType(list.Type)}]",
        NonNullTypeNode nonNull => $"{PrintType(nonNull.Type)}!",
        _ => throw new UnreachableException(),
    };
}
