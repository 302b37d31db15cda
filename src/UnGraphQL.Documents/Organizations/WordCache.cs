using System.Collections.Concurrent;

namespace UnGraphQL.Documents.Organizations;

/// <summary>What becomes of words, kept for the first ones that are asked for. Safe for concurrent use.</summary>
internal sealed class WordCache(Func<ReadOnlySpan<char>, string> fold)
{
    /// <summary>Some ten megabytes; the six languages of a session have 150,000 different words.</summary>
    private const int MostWords = 100_000;

    private readonly ConcurrentDictionary<string, string> _words = new(StringComparer.Ordinal);
    private int _count;

    public string Of(ReadOnlySpan<char> word)
    {
        if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
        {
            return known;
        }

        var folded = fold(word);
        if (_count < MostWords && _words.TryAdd(word.ToString(), folded))
        {
            Interlocked.Increment(ref _count);
        }

        return folded;
    }
}
