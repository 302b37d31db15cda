namespace UnGraphQL.Documents.Text;

/// <summary>What becomes of short texts, kept for those read last. Safe for concurrent use; of a fixed size.</summary>
/// <param name="slots">A power of two.</param>
/// <param name="longest">Longer texts are read each time: they are rare, and the cache stays small whatever is read.</param>
/// <param name="read">Gives the same for the same text.</param>
internal sealed class TextCache<TValue>(int slots, int longest, Func<string, TValue> read)
{
    private readonly Entry?[] _entries = new Entry?[slots];

    public TValue Of(ReadOnlySpan<char> text)
    {
        if (text.Length > longest)
        {
            return read(text.ToString());
        }

        var slot = string.GetHashCode(text) & (slots - 1);
        var entry = _entries[slot];
        if (entry is null || !text.SequenceEqual(entry.Text))
        {
            var kept = text.ToString();
            _entries[slot] = entry = new Entry(kept, read(kept));
        }

        return entry.Value;
    }

    private sealed record Entry(string Text, TValue Value);
}
