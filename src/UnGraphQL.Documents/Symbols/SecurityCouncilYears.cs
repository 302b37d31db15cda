using System.Collections.Immutable;
using System.Globalization;
using UnGraphQL.Documents.Languages;

namespace UnGraphQL.Documents.Symbols;

/// <summary>Which numbers the resolutions of the Security Council had in which year: one series since 1946.</summary>
public static class SecurityCouncilYears
{
    private static readonly ImmutableSortedDictionary<int, (int First, int Last)> Years = Read();

    /// <summary>First and last number of a year; null for a year that is not in the table. The last year is open-ended.</summary>
    public static (int First, int Last)? Numbers(int year) => Years.TryGetValue(year, out var range) ? range : null;

    /// <summary>The year of a number; null when it is before the first year, or not yet used in the last closed one.</summary>
    public static int? YearOf(int number)
    {
        foreach (var (year, (first, last)) in Years)
        {
            if (number >= first && number <= last && last != int.MaxValue)
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>Whether a number can be of a year. A year that the table does not reach yet is believed.</summary>
    public static bool Fits(int number, int year) =>
        Numbers(year) is { } range ? number >= range.First && number <= range.Last : year > Years.Keys.Max() && number > Years[Years.Keys.Max()].First;

    private static ImmutableSortedDictionary<int, (int First, int Last)> Read() =>
        PackFile.Read("Symbols/security-council-years.tsv").ToImmutableSortedDictionary(
            row => int.Parse(row["year"], CultureInfo.InvariantCulture),
            row => (int.Parse(row["first"], CultureInfo.InvariantCulture), row["last"].Length == 0 ? int.MaxValue : int.Parse(row["last"], CultureInfo.InvariantCulture)));
}
