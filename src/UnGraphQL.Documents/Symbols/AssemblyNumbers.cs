using System.Collections.Immutable;
using System.Globalization;
using UnGraphQL.Documents.Languages;

namespace UnGraphQL.Documents.Symbols;

/// <summary>Which numbers the resolutions of the General Assembly can have had in its first thirty sessions: one series, of which some numbers of each session are known.</summary>
public static class AssemblyNumbers
{
    private static readonly ImmutableArray<(int Session, int Lowest, int Highest)> Known =
    [
        .. PackFile.Read("Symbols/assembly-numbers.tsv").Select(row => (Number(row["session"]), Number(row["lowest"]), Number(row["highest"]))),
    ];

    /// <summary>Whether a number can be of a session: above every number known of an earlier one and below every one known of a later one.</summary>
    public static bool Fits(int number, int session) =>
        number > 0 && number <= Known[^1].Highest && session >= 1 && session <= Known.Length
        && Known.All(known => known.Session == session || (known.Session < session ? number > known.Highest : number < known.Lowest));

    /// <summary>The session of a number between two that are known of it; null for one in no such range.</summary>
    public static int? SessionOf(int number) =>
        Known.Where(known => number >= known.Lowest && number <= known.Highest).Select(known => (int?)known.Session).FirstOrDefault();

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
