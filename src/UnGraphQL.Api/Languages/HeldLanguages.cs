using System.Numerics;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Languages;

/// <summary>The languages a text is held in, as the bit mask of the database: bit <c>1 &lt;&lt; (int)language</c>.</summary>
internal static class HeldLanguages
{
    private static readonly Language[] All = Enum.GetValues<Language>();

    public static IReadOnlyList<Language> List(int mask) => Array.FindAll(All, language => Has(mask, language));

    public static bool Has(int mask, Language language) => (mask & (1 << (int)language)) != 0;

    /// <summary>The language served: the one asked for, else the best one held; null when nothing is held.</summary>
    public static Language? Served(int mask, Language? asked) =>
        asked is { } language && Has(mask, language) ? language
        : mask == 0 ? null
        : (Language)BitOperations.TrailingZeroCount(mask);
}
