namespace UnGraphQL.Documents.Structure;

/// <summary>The numbers that paragraphs are printed with, which are not always those they must have.</summary>
internal static class PrintedCount
{
    /// <summary>Whether a number is another with one digit wrong: 262 for 362.</summary>
    /// <param name="expected">Of two digits or more, for any digit could stand for another.</param>
    public static bool IsMisprint(int number, int expected)
    {
        var (wrong, places) = (0, 0);
        for (; number > 0 && expected > 0; number /= 10, expected /= 10, places++)
        {
            wrong += number % 10 == expected % 10 ? 0 : 1;
        }

        return number == expected && places > 1 && wrong == 1;
    }
}
