using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Languages;

/// <summary>Ordinal numbers in words: "Sixty-seventh", "Soixante-dix-huitième", "CENT UNIEME".</summary>
internal sealed class OrdinalWords(ImmutableArray<PackRow> rows)
{
    private static readonly char[] Separators = [' ', '-'];

    private readonly FrozenDictionary<string, int> _values = rows.ToFrozenDictionary(
        r => Folding.Letters(r["word"]),
        r => int.Parse(r["value"], CultureInfo.InvariantCulture),
        StringComparer.Ordinal);

    /// <summary>The number; null when a word is not one of a number.</summary>
    public int? Read(string text)
    {
        var total = 0;
        var group = 0;
        foreach (var word in Folding.Letters(text).Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!_values.TryGetValue(word, out var value))
            {
                return null;
            }

            (total, group) = value switch
            {
                100 => (total + (100 * Math.Max(1, group)), 0),
                20 when group == 4 => (total, 80), // quatre-vingt
                _ => (total, group + value),
            };
        }

        return total + group is var number and > 0 ? number : null;
    }
}
