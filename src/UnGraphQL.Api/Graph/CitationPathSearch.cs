using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Graph;

/// <summary>
/// The shortest chain of citations between two documents, looked for from both ends: one statement for each step, always at the end that has
/// reached fewer documents, and one for the edges. Among equally short chains always the same.
/// </summary>
internal static class CitationPathSearch
{
    private const int LongestPath = 6;

    /// <returns>Null when there is none of at most that length.</returns>
    /// <exception cref="GraphQLException">The length is out of its range.</exception>
    public static CitationPathRow? Between(DatasetReader dataset, string from, string to, int maxLength)
    {
        LimitExceeded.Check("maxLength", maxLength, LongestPath, "pathLength");
        if (CitationGraphSearch.Find(dataset, from) is not { } citing || CitationGraphSearch.Find(dataset, to) is not { } cited)
        {
            return null;
        }

        var network = new CitationNetwork(dataset.Context);
        return Find(new SearchFront(network, citing, CitationDirection.Out), new SearchFront(network, cited, CitationDirection.In), maxLength) is { } nodes
            ? new CitationPathRow(nodes, Edges(network, nodes))
            : null;
    }

    private static CitationNodeRow[]? Find(SearchFront from, SearchFront to, int maxLength)
    {
        var (front, other) = (from, to);
        for (var length = 0; length <= maxLength; length++)
        {
            // Every shorter chain was ruled out before, so whatever both have reached is on a shortest one.
            if (front.Farthest.Where(other.HasReached).MinBy(node => node.Symbol, StringComparer.Ordinal) is { } meeting)
            {
                return [.. from.WayFrom(meeting).Reverse().Concat(to.WayFrom(meeting).Skip(1)).Select((node, place) => node with { Distance = place })];
            }

            (front, other) = from.Farthest.Count <= to.Farthest.Count ? (from, to) : (to, from);
            if (length < maxLength)
            {
                front.Step();
            }
        }

        return null;
    }

    private static CitationEdgeRow[] Edges(CitationNetwork network, CitationNodeRow[] nodes)
    {
        var edges = nodes.Length < 2 ? [] : CitationEdges.Between(network, nodes);
        return [.. nodes.Zip(nodes.Skip(1), (source, target) => edges.Single(edge => edge.Source == source.Symbol && edge.Target == target.Symbol))];
    }
}
