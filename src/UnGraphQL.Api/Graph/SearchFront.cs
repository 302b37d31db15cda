using UnGraphQL.Api.Filtering;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Graph;

/// <summary>One side of a search from both ends: what was reached from an end, one step farther with each statement.</summary>
internal sealed class SearchFront
{
    private const int MaxDocuments = 10_000;

    private readonly CitationNetwork _network;
    private readonly CitationDirection _direction;
    private readonly Dictionary<string, (CitationNodeRow Node, string? Via)> _reached = new(StringComparer.Ordinal);

    public SearchFront(CitationNetwork network, CitationNodeRow end, CitationDirection direction)
    {
        (_network, _direction, Farthest) = (network, direction, [end]);
        _reached.Add(end.Symbol, (end, null));
    }

    /// <summary>What the last step reached.</summary>
    public IReadOnlyList<CitationNodeRow> Farthest { get; private set; }

    public bool HasReached(CitationNodeRow node) => _reached.ContainsKey(node.Symbol);

    /// <exception cref="GraphQLException">It reaches more documents than a request may look at.</exception>
    public void Step()
    {
        var found = _network.Neighbours(Farthest, _direction, _reached.Keys, MaxDocuments + 1 - _reached.Count);
        if (_reached.Count + found.Count > MaxDocuments)
        {
            throw LimitExceeded.Of("pathDocuments", MaxDocuments, $"The path was looked for among {MaxDocuments} documents and not found; ask for a shorter one.");
        }

        Farthest = [.. found.Select(one => new CitationNodeRow(one.WorkId, one.Symbol, Distance: 0))];
        foreach (var (node, neighbour) in Farthest.Zip(found))
        {
            _reached.Add(node.Symbol, (node, neighbour.Via));
        }
    }

    /// <summary>From a node that was reached to the end, both included.</summary>
    public IEnumerable<CitationNodeRow> WayFrom(CitationNodeRow node)
    {
        for (var symbol = node.Symbol; symbol is not null;)
        {
            (var reached, symbol) = _reached[symbol];
            yield return reached;
        }
    }
}
