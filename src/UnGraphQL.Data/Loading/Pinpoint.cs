using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Data.Loading;

/// <summary>The part of a document that a citation names: <c>annexe, par. 4, al. a)</c>. Of several parts, the first.</summary>
/// <param name="Annex">Number of the annex, 0 when it has none; null when no annex is named.</param>
/// <param name="Section">As in addresses: <c>s2</c>, <c>s2.a</c>; null when none is named.</param>
/// <param name="Paragraph">Printed number; null when none is named.</param>
/// <param name="Items">As in addresses: <c>.a.i</c>; empty for none.</param>
internal sealed partial record Pinpoint(int? Annex, string? Section, string? Paragraph, string Items)
{
    public static Pinpoint Parse(string words)
    {
        PinpointLevel? level = null;
        var found = new Dictionary<PinpointLevel, List<string>>();
        foreach (var word in words.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (PinpointWords.LevelOf(word) is { } named)
            {
                // An item inside an item is named anew: "al. b), sous-al. ii)".
                level = found.TryAdd(named, []) || named == PinpointLevel.Item ? named : null;
            }
            else if (level is { } current && Value().Matches(word) is { Count: > 0 } values && values.Sum(v => v.Length) == word.TrimEnd(',', ';').Length)
            {
                found[current].AddRange(values.Select(v => v.Groups["value"].Value));
                level = word.EndsWith(',') || word.EndsWith(';') ? null : current;
            }
            else
            {
                // "4 and 5", "4 à 6": the first stands for all.
                level = null;
            }
        }

        return From(found);
    }

    private static Pinpoint From(Dictionary<PinpointLevel, List<string>> found)
    {
        var paragraph = found.GetValueOrDefault(PinpointLevel.Paragraph) ?? [];
        var items = paragraph.Skip(1).Concat(found.GetValueOrDefault(PinpointLevel.Item) ?? []);
        int? annex = !found.TryGetValue(PinpointLevel.Annex, out var annexes) ? null
            : annexes.Count > 0 && int.TryParse(Number(annexes[0]), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : 0;
        return new Pinpoint(
            annex,
            found.GetValueOrDefault(PinpointLevel.Section) is { Count: > 0 } section ? "s" + string.Join('.', section.Select(Number)) : null,
            paragraph.Count > 0 ? Number(paragraph[0]) : null,
            string.Concat(items.Select(item => "." + item.ToLowerInvariant())));
    }

    /// <summary>Roman numerals in capitals are numbers; single letters are letters, but for <c>I</c>, <c>V</c> and <c>X</c>.</summary>
    private static string Number(string value) =>
        (value.Length > 1 || value is "I" or "V" or "X") && char.IsAsciiLetterUpper(value[0]) && RomanNumeral.TryParse(value, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : value.ToLowerInvariant();

    /// <example>4, II, (a), a), II.A, 4(b)</example>
    [GeneratedRegex(@"\(? (?<value> [0-9]{1,4} | [IVXLC]{1,8} | [ivx]{1,5} | [A-Za-z] ) (?![0-9A-Za-z]) \)? [.]?", RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Value();
}
