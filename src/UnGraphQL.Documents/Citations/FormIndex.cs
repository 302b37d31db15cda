using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Citations;

/// <summary>
/// The words that begin the patterns of a language, by their first characters. One walk over a text finds where any of them may stand, so that
/// each pattern is asked there only: to try one pattern after another at each character of a text takes fifty times as long.
/// </summary>
/// <param name="length">How many characters of a word are looked at; no word is shorter. At most 4.</param>
internal sealed class FormIndex(int length)
{
    private const int SlotBits = 16;

    private readonly ulong _window = ulong.MaxValue >> (64 - (16 * length));

    /// <summary>Per hash of the first characters the patterns that may begin so, as bits.</summary>
    private readonly ushort[] _patterns = new ushort[1 << SlotBits];
    private int _count;

    /// <summary>Adds a pattern; gives the bit that tells of it.</summary>
    /// <param name="forms">What a match begins with, in any case and any spelling of its letters.</param>
    public ushort Add(IEnumerable<string> forms)
    {
        var bit = checked((ushort)(1 << _count++));
        foreach (var form in forms)
        {
            foreach (var start in Spellings(Folding.Marks(form)[..length]))
            {
                _patterns[Slot(start)] |= bit;
            }
        }

        return bit;
    }

    /// <summary>Places where a pattern may begin, in the order of the text, and which: few besides those where one does.</summary>
    public IReadOnlyList<(int At, ushort Patterns)> Find(string text)
    {
        var found = new List<(int At, ushort Patterns)>();
        var window = 0UL;
        for (var i = 0; i < text.Length; i++)
        {
            window = ((window << 16) | text[i]) & _window;
            if (_patterns[Slot(window)] is var patterns and not 0 && i + 1 >= length)
            {
                found.Add((i + 1 - length, patterns));
            }
        }

        return found;
    }

    private static int Slot(ulong window) => (int)((window * 0x9E3779B97F4A7C15) >> (64 - SlotBits));

    private static IEnumerable<ulong> Spellings(string start) => start.Aggregate(
        (IEnumerable<ulong>)[0UL],
        (starts, letter) => starts.SelectMany(s => ArabicScript.Spellings(letter).SelectMany(l => new[] { char.ToLowerInvariant(l), char.ToUpperInvariant(l) }).Distinct().Select(l => (s << 16) | l)));
}
