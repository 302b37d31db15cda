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

        var hash = Hash(text);
        var entry = _entries[hash & (slots - 1)];
        if (entry is null || entry.Hash != hash || !text.SequenceEqual(entry.Text))
        {
            var kept = text.ToString();
            _entries[hash & (slots - 1)] = entry = new Entry(hash, kept, read(kept));
        }

        return entry.Value;
    }

    /// <summary>Of few steps. Texts made to collide cost no more than texts that were not kept.</summary>
    private static int Hash(ReadOnlySpan<char> text)
    {
        var hash = (uint)text.Length;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 0x9E3779B1;
        }

        return (int)(hash ^ (hash >> 15));
    }

    private sealed record Entry(int Hash, string Text, TValue Value);
}
