using System.Text;
using System.Text.Json;

namespace UnGraphQL.Engine.Execution.Inputs;

/// <summary>JSON values in messages, in the reference implementation's form: <c>{ a: [1, "x"] }</c>, cut at two levels and ten items.</summary>
internal static class JsonText
{
    private const int MaxDepth = 2;
    private const int MaxItems = 10;
    private const int MaxText = 500;

    public static string Inspect(JsonElement value)
    {
        var text = new StringBuilder();
        Append(text, value, depth: 1);
        return text.Length <= MaxText ? text.ToString() : $"{text.ToString(0, MaxText)}…";
    }

    /// <summary>Null when it is no string.</summary>
    /// <exception cref="FormatException">A lone surrogate stands in it as an escape.</exception>
    public static string? TryGetString(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new FormatException("A string cannot contain a lone surrogate.");
        }
    }

    private static void Append(StringBuilder text, JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array: AppendArray(text, value, depth); break;
            case JsonValueKind.Object: AppendObject(text, value, depth); break;
            case JsonValueKind.Undefined: text.Append("undefined"); break;
            default: text.Append(value.GetRawText()); break;
        }
    }

    private static void AppendArray(StringBuilder text, JsonElement value, int depth)
    {
        var count = value.GetArrayLength();
        if (count == 0 || depth > MaxDepth)
        {
            text.Append(count == 0 ? "[]" : "[Array]");
            return;
        }

        var index = 0;
        foreach (var item in value.EnumerateArray().Take(MaxItems))
        {
            text.Append(index++ == 0 ? "[" : ", ");
            Append(text, item, depth + 1);
        }

        text.Append(count == MaxItems + 1 ? ", ... 1 more item]" : count > MaxItems ? $", ... {count - MaxItems} more items]" : "]");
    }

    private static void AppendObject(StringBuilder text, JsonElement value, int depth)
    {
        var first = true;
        foreach (var property in value.EnumerateObject())
        {
            if (depth > MaxDepth)
            {
                text.Append("[Object]");
                return;
            }

            if (text.Length > MaxText)
            {
                return;
            }

            text.Append(first ? "{ " : ", ").Append(property.Name).Append(": ");
            Append(text, property.Value, depth + 1);
            first = false;
        }

        text.Append(first ? "{}" : " }");
    }
}
