using System.Collections.Immutable;
using System.Globalization;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Languages;

/// <summary>What the table of languages says of each: codes, names, script.</summary>
internal static class LanguageTable
{
    /// <summary>In the order of <see cref="Language"/>.</summary>
    public static ImmutableArray<LanguageEntry> All { get; } = [.. PackFile.Read("Languages/languages.tsv").Select(Entry).OrderBy(entry => entry.Language)];

    public static LanguageEntry Of(Language language) => All[(int)language];

    private static LanguageEntry Entry(PackRow row) => new()
    {
        Language = Enum.Parse<Language>(row["language"]),
        Codes = [.. row["codes"].Split(' ')],
        EnglishName = row["english"],
        OwnName = row["own"],
        IsRightToLeft = row["direction"] == "rtl",
        Letters = [.. row["letters"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Range)],
        CodePage = row["codePage"] is { Length: > 0 } page ? int.Parse(page, CultureInfo.InvariantCulture) : null,
        FrequentLetters = row["frequentLetters"],
        FrequentShare = row["frequentShare"] is { Length: > 0 } share ? double.Parse(share, CultureInfo.InvariantCulture) : 0,
    };

    private static (char First, char Last) Range(string range) =>
        range.Split('-') is [var first, var last] ? (Code(first), Code(last)) : throw new InvalidDataException($"{range} is no range of letters.");

    private static char Code(string hexadecimal) => (char)ushort.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
