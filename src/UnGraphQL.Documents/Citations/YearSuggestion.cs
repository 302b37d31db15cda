using System.Globalization;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Citations;

/// <summary>What a number outside its year may have meant: 373 (2001) is one digit away from 1373 (2001).</summary>
internal static class YearSuggestion
{
    /// <summary>One the document cites elsewhere, else the only one at a distance of one digit, else the same number in its own year.</summary>
    public static DocumentSymbol? For(string number, int year, IReadOnlySet<DocumentSymbol> cited)
    {
        var near = Near(number, year).ToArray();
        return near.FirstOrDefault(cited.Contains)
            ?? (near.Length == 1 ? near[0]
                : SecurityCouncilYears.YearOf(int.Parse(number, CultureInfo.InvariantCulture)) is { } own && near.Length == 0 ? Symbol(int.Parse(number, CultureInfo.InvariantCulture), own)
                : null);
    }

    private static IEnumerable<DocumentSymbol> Near(string number, int year)
    {
        if (SecurityCouncilYears.Numbers(year) is not { } range)
        {
            return [];
        }

        return Enumerable.Range(range.First, Math.Min(range.Last - range.First + 1, 200))
            .Where(candidate => IsOneDigitAway(number, candidate.ToString(CultureInfo.InvariantCulture)))
            .Select(candidate => Symbol(candidate, year));
    }

    private static bool IsOneDigitAway(string left, string right)
    {
        if (left.Length > right.Length)
        {
            (left, right) = (right, left);
        }

        return (right.Length - left.Length) switch
        {
            0 => left.Zip(right).Count(pair => pair.First != pair.Second) == 1,
            1 => Enumerable.Range(0, right.Length).Any(i => right.Remove(i, 1) == left),
            _ => false,
        };
    }

    private static DocumentSymbol Symbol(int number, int year) => DocumentSymbol.Parse(string.Create(CultureInfo.InvariantCulture, $"S/RES/{number}({year})"));
}
