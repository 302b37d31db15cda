using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;

namespace UnGraphQL.Documents.Structure;

/// <summary>Reads the line of a masthead that names the session: "Sixty-seventh session", "Session de 2022".</summary>
internal static class SessionLine
{
    /// <summary>The session as symbols print it (<c>67</c>, <c>ES-11</c>, <c>2022</c>) and its ordinal number where it has one; null for another line.</summary>
    public static (string Printed, int? Ordinal)? Read(string line, LanguagePack pack)
    {
        if (pack.Lines.Match("yearSession", line) is { Success: true } year)
        {
            return (year.Groups["year"].Value, null);
        }

        if (pack.Lines.Match("session", line) is not { Success: true } match || NumberOf(match, pack) is not { } number)
        {
            return null;
        }

        var prefix = match.Groups["emergency"].Success ? "ES-" : match.Groups["special"].Success ? "S-" : "";
        return (prefix + number.ToString(CultureInfo.InvariantCulture), number);
    }

    // "Septuagésimo octavo período de sesiones", "51er período de sesiones"
    private static int? NumberOf(Match match, LanguagePack pack) =>
        match.Groups["number"] is { Success: true } digits
            ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : pack.Ordinals.Read(match.Groups["ordinal"].Value);
}
