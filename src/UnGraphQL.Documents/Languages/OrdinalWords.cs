using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Languages;

/// <summary>Ordinal numbers in words or signs: "Sixty-seventh", "Soixante-dix-huitième", "CENT UNIEME", "الثامنة والسبعون", "七十八".</summary>
/// <param name="signs">For scripts that write numbers without spaces.</param>
internal sealed class OrdinalWords(ImmutableArray<PackRow> rows, LabelWords signs)
{
    private static readonly char[] Separators = [' ', '-'];

    private readonly FrozenDictionary<string, int> _values = rows.ToFrozenDictionary(
        r => Folding.Key(r["word"]),
        r => int.Parse(r["value"], CultureInfo.InvariantCulture),
        StringComparer.Ordinal);

    /// <summary>The number; null when a word is not one of a number.</summary>
    public int? Read(string text)
    {
        if (signs.Counted(text) is { } counted)
        {
            return counted;
        }

        var total = 0;
        var group = 0;
        var words = Folding.Key(text).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            // two words may be one number: "quatre-vingt"
            if (i + 1 < words.Length && _values.TryGetValue($"{words[i]} {words[i + 1]}", out var value))
            {
                i++;
            }
            else if (!_values.TryGetValue(words[i], out value))
            {
                return null;
            }

            (total, group) = value == 100 ? (total + (100 * Math.Max(1, group)), 0) : (total, group + value);
        }

        return total + group is var number and > 0 ? number : null;
    }
}
