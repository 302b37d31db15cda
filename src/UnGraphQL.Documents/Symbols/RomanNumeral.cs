namespace UnGraphQL.Documents.Symbols;

/// <summary>Roman numerals as sessions print them: <c>XXV</c>, <c>CI</c>. Only the regular form is read, so <c>IIX</c> is none.</summary>
public static class RomanNumeral
{
    private static readonly (int Value, string Sign)[] Signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var rest = text;
        foreach (var (worth, sign) in Signs)
        {
            while (rest.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                value += worth;
                rest = rest[sign.Length..];
            }
        }

        return value > 0 && rest.IsEmpty && text.Equals(Format(value), StringComparison.OrdinalIgnoreCase);
    }

    /// <param name="value">From 1 to 3999.</param>
    public static string Format(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        var text = "";
        foreach (var (worth, sign) in Signs)
        {
            for (; value >= worth; value -= worth)
            {
                text += sign;
            }
        }

        return text;
    }
}
