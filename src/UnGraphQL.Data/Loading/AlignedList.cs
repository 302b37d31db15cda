using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// The addressed parts of several language versions as one list: the order of the first version, and after its neighbour what only a later one
/// has. Nothing is left out.
/// </summary>
/// <typeparam name="T">Paragraphs or notes.</typeparam>
internal sealed class AlignedList<T>
    where T : class
{
    private readonly LinkedList<AlignedPart<T>> _parts = [];
    private readonly Dictionary<string, LinkedListNode<AlignedPart<T>>> _byAddress = new(StringComparer.Ordinal);
    private Language? _lead;

    public IEnumerable<AlignedPart<T>> Parts => _parts;

    /// <summary>
    /// Adds a version; returns where it differs from the first one: the addresses that only one of the two has, and those for which
    /// <paramref name="differs"/> holds, in order.
    /// </summary>
    /// <exception cref="InvalidDataException">Two parts of the version have one address.</exception>
    public IReadOnlyList<string> Add(Language language, IEnumerable<(string Address, T Part)> version, Func<T, T, bool>? differs = null)
    {
        var lead = _lead ??= language;
        var differences = new List<string>();
        LinkedListNode<AlignedPart<T>>? previous = null;
        foreach (var (address, part) in version)
        {
            if (_byAddress.TryGetValue(address, out var node))
            {
                if (!node.Value.Texts.TryAdd(language, part))
                {
                    throw new InvalidDataException($"The address {address} stands twice in one document.");
                }

                if (!node.Value.Texts.TryGetValue(lead, out var led) || differs?.Invoke(led, part) == true)
                {
                    differences.Add(address);
                }
            }
            else
            {
                node = Insert(previous, new AlignedPart<T>(address, part, language));
                if (language != lead)
                {
                    differences.Add(address);
                }
            }

            previous = node;
        }

        differences.AddRange(_parts.Where(part => part.Texts.ContainsKey(lead) && !part.Texts.ContainsKey(language)).Select(part => part.Address));
        return differences;
    }

    private LinkedListNode<AlignedPart<T>> Insert(LinkedListNode<AlignedPart<T>>? previous, AlignedPart<T> part)
    {
        var node = previous is null ? _parts.AddFirst(part) : _parts.AddAfter(previous, part);
        _byAddress.Add(part.Address, node);
        return node;
    }
}
