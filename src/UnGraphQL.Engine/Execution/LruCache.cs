using System.Diagnostics.CodeAnalysis;

namespace UnGraphQL.Engine.Execution;

/// <summary>Keeps so many values, those used last. Safe for concurrent use.</summary>
internal sealed class LruCache<TKey, TValue>(int capacity, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _nodes = new(comparer);
    private readonly LinkedList<(TKey Key, TValue Value)> _byUse = new();
    private readonly Lock _lock = new();

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
    public void Set(TKey key, TValue value)
    {
        lock (_lock)
        {
            if (_nodes.Remove(key, out var old))
            {
                _byUse.Remove(old);
            }

            _nodes.Add(key, _byUse.AddFirst((key, value)));
            while (_nodes.Count > capacity)
            {
                _nodes.Remove(_byUse.Last!.Value.Key); // The count says that there is one.
                _byUse.RemoveLast();
            }
        }
    }

    private bool TryUse(LinkedListNode<(TKey Key, TValue Value)>? node, [MaybeNullWhen(false)] out TValue value)
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
}
