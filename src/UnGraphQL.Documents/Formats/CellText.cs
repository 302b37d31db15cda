using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Formats;

/// <summary>Tells the cells of a table from lines of text where a form shows neither rows nor columns.</summary>
internal static partial class CellText
{
    /// <summary>Share of the cells of a table that are numbers, at least.</summary>
    public const double NumberShare = 0.25;

    /// <param name="cell">With plain marks.</param>
    public static bool IsNumber(string cell) => Number().IsMatch(cell);

    /// <summary>Whether a cell is a number, or ends in an amount that a tool put close to its words.</summary>
    public static bool EndsInAmount(string cell) => IsNumber(cell) || Amount().IsMatch(cell);

    // Political affairs 800 937 800
    [GeneratedRegex(@"\s\(?\d{1,3}(?:[ ,.]\d{3})+\)?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex Amount();

    // 119 854 000   (1,234.5)   -   12.3%   …   3.   000 854 119 as Arabic texts keep it
    [GeneratedRegex(@"^(?:[(\[]?-?\s?(?:\d{1,3}(?:[ ,.]?\d{3})*|(?:\d{3} )+\d{1,2})(?:[.,]\d+)?\s?%?[)\]]?[a-z*]?|\d{1,3}[A-Z]?\.|-{1,2}|\.{2,3}|\u2026|\u2014)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Number();
}
