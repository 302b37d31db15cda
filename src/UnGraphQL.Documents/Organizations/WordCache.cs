namespace UnGraphQL.Documents.Organizations;

/// <summary>What becomes of words, kept for the words read last. Safe for concurrent use; of a fixed size.</summary>
internal sealed class WordCache(Func<ReadOnlySpan<char>, string> fold)
{
    private const int Slots = 1 << 15;

    /// <summary>Longer ones are folded each time: they are rare, and the cache stays small whatever is read.</summary>
    private const int LongestKept = 32;

    private readonly Entry?[] _entries = new Entry?[Slots];

    public string Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKept)
        {
            return fold(word);
        }

        ref var slot = ref _entries[string.GetHashCode(word) & (Slots - 1)];
        var entry = slot;
        if (entry is null || !word.SequenceEqual(entry.Word))
        {
            slot = entry = new Entry(word.ToString(), fold(word));
        }

        return entry.Folded;
    }

    private sealed record Entry(string Word, string Folded);
}
