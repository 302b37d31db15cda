using System.Collections;
using System.Diagnostics;
using System.Globalization;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Conformance.Odd;

/// <summary>Coerced values as text that can be compared: numbers of Float as their 64 bits, "-" for what is absent.</summary>
internal static class Shown
{
    public static string Of<T>(Optional<T> value) => value.HasValue ? Of((object?)value.Value) : "-";

    public static string Of(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => BitConverter.DoubleToInt64Bits(number).ToString("x16", CultureInfo.InvariantCulture),
        string text => $"'{text}'",
        IShown shown => shown.Show(),
        IEnumerable items => $"[{string.Join(' ', items.Cast<object?>().Select(Of))}]",
        _ => throw new UnreachableException(),
    };
}
