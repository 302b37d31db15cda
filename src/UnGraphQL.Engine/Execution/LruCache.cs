using System.Diagnostics.CodeAnalysis;

namespace UnGraphQL.Engine.Execution;

/// <summary>Keeps so many values, and values of so much weight together, those used last. Safe for concurrent use.</summary>
internal sealed class LruCache<TKey, TValue>(int capacity, long maxWeight = long.MaxValue, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _nodes = new(comparer);
    private readonly LinkedList<Entry> _byUse = new();
    private readonly Lock _lock = new();
    private long _weight;

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _nodes.Count;
            }
        }
    }

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_lock)
        {
            return TryUse(_nodes.TryGetValue(key, out var node) ? node : null, out value);
        }
    }

    /// <summary>By another form of the key, which the comparer knows.</summary>
    public bool TryGet<TAlternate>(TAlternate key, [MaybeNullWhen(false)] out TValue value)
        where TAlternate : notnull, allows ref struct
    {
        lock (_lock)
        {
            return TryUse(_nodes.GetAlternateLookup<TAlternate>().TryGetValue(key, out var node) ? node : null, out value);
        }
    }

    /// <summary>Of two threads that made the same value the later one's is kept.</summary>
    /// <param name="weight">In whatever unit <c>maxWeight</c> is.</param>
    public void Set(TKey key, TValue value, long weight = 1)
    {
        lock (_lock)
        {
            if (_nodes.TryGetValue(key, out var old))
            {
                Drop(old);
            }

            _nodes.Add(key, _byUse.AddFirst(new Entry(key, value, weight)));
            _weight += weight;
            while (_byUse.Last is { } last && (_nodes.Count > capacity || _weight > maxWeight))
            {
                Drop(last);
            }
        }
    }

    private void Drop(LinkedListNode<Entry> node)
    {
        _nodes.Remove(node.Value.Key);
        _byUse.Remove(node);
        _weight -= node.Value.Weight;
    }

    private bool TryUse(LinkedListNode<Entry>? node, [MaybeNullWhen(false)] out TValue value)
    {
        if (node is null)
        {
            value = default;
            return false;
        }

        if (node != _byUse.First)
        {
            _byUse.Remove(node);
            _byUse.AddFirst(node);
        }

        value = node.Value.Value;
        return true;
    }

    private readonly record struct Entry(TKey Key, TValue Value, long Weight);
}
