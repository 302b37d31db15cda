namespace UnGraphQL.Documents.Structure;

/// <summary>Roman numerals up to hundreds, as the sessions of a council and the numbers of sections use them.</summary>
internal static class RomanNumber
{
    /// <summary>The value; null when the text is not a numeral in its only right form.</summary>
    public static int? Read(string text)
    {
        var total = 0;
        var before = 0;
        foreach (var character in text.Reverse())
        {
            var value = Value(char.ToUpperInvariant(character));
            if (value == 0)
            {
                return null;
            }

            total += value < before ? -value : value;
            before = Math.Max(before, value);
        }

        return total > 0 && string.Equals(Write(total), text, StringComparison.OrdinalIgnoreCase) ? total : null;
    }

    private static int Value(char digit) => digit switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        _ => 0,
    };

    private static string Write(int number)
    {
        ReadOnlySpan<(int Value, string Digits)> digits = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = "";
        foreach (var (value, letters) in digits)
        {
            for (; number >= value; number -= value)
            {
                text += letters;
            }
        }

        return text;
    }
}
