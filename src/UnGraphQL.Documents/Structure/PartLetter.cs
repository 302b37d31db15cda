using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;

namespace UnGraphQL.Documents.Structure;

/// <summary>The line that heads a part of a resolution adopted in parts: "A", with the mark of a note "B1", in Arabic the name of the letter: "ألف".</summary>
internal static partial class PartLetter
{
    /// <summary>The Latin capital; null for another line.</summary>
    /// <param name="line">With plain marks.</param>
    public static string? Read(string line, LabelWords words) =>
        line.Length > 12 || Letter().Match(line) is not { Success: true } match ? null
        : match.Groups["letter"] is { Success: true } letter ? letter.Value
        : Named(match.Groups["name"].Value, words);

    /// <summary>The Latin capital for the name of a letter; null for another word.</summary>
    public static string? Named(string word, LabelWords words) => words.LetterName(word) is { } place and <= 26 ? ((char)('A' + place - 1)).ToString() : null;

    [GeneratedRegex(@"^(?:(?<letter>[A-Z])|(?<name>\p{Lo}{2,4}))(?:\d{1,2}|\(\d{1,2}\))?\.?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Letter();
}
