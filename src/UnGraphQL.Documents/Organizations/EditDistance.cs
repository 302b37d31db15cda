namespace UnGraphQL.Documents.Organizations;

/// <summary>One letter replaced, missing or added.</summary>
internal static class EditDistance
{
    /// <summary>Whether the words are exactly one letter apart.</summary>
    public static bool IsOne(string first, string second)
    {
        var (shorter, longer) = first.Length <= second.Length ? (first, second) : (second, first);
        if (longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var at = 0;
        while (at < shorter.Length && shorter[at] == longer[at])
        {
            at++;
        }

        return shorter.Length == longer.Length
            ? at < shorter.Length && shorter.AsSpan(at + 1).SequenceEqual(longer.AsSpan(at + 1))
            : shorter.AsSpan(at).SequenceEqual(longer.AsSpan(at + 1));
    }

    /// <summary>One letter apart, but no plural of each other: "Commissions" is not a misprint of "Commission".</summary>
    public static bool IsMisprint(string first, string second) =>
        IsOne(first, second) && !second.Any(char.IsDigit) && first + "s" != second && second + "s" != first;
}
