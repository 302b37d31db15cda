using System.Text.RegularExpressions;
using UnGraphQL.Documents.Structure;

namespace UnGraphQL.Documents.Formats;

/// <summary>Where sentences and clauses begin and end, in plain marks.</summary>
internal static partial class Sentences
{
    /// <summary>A capital, or any letter of a script that has none.</summary>
    public static bool CanBeginWith(char letter) => char.IsLetter(letter) && !char.IsLower(letter);

    public static bool EndsClause(string text) => EndOfClause().IsMatch(text);

    /// <summary>Whether a text ends with a comma, or with one and the mark of a note.</summary>
    public static bool EndsInComma(string text) => EndOfClause().Match(text) is { Success: true, Value: [',', ..] };

    // "Financing for Development; 2" ends with the mark of a note, "reach 1.000" with a number
    [GeneratedRegex(@"[.;:,]" + BodyPatterns.NoThousands + @"\s?" + BodyPatterns.NoteMark + "?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex EndOfClause();
}
