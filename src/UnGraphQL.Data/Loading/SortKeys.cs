using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Loading;

/// <summary>Keys whose ordinal order is the order readers expect: numbers by value, not by digits.</summary>
internal static partial class SortKeys
{
    /// <summary><c>A/RES/67/137</c> gives <c>A/RES/000067/000137</c>.</summary>
    public static string OfSymbol(string symbol) => Digits().Replace(symbol.ToUpperInvariant(), match => match.Value.PadLeft(6, '0'));

    /// <summary>Regular sessions by number, then special, then emergency special ones.</summary>
    public static string OfSession(string number) => KindOf(number) switch
    {
        SessionKind.Special => "1/",
        SessionKind.EmergencySpecial => "2/",
        _ => "0/",
    } + OfSymbol(number[(number.LastIndexOf('-') + 1)..]);

    /// <summary>A number of four digits is a year: no body has held a thousand sessions.</summary>
    public static SessionKind KindOf(string number) =>
        number.StartsWith("ES-", StringComparison.OrdinalIgnoreCase) ? SessionKind.EmergencySpecial
        : number.StartsWith("S-", StringComparison.OrdinalIgnoreCase) ? SessionKind.Special
        : number.Length == 4 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? SessionKind.Year
        : SessionKind.Regular;

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();
}
