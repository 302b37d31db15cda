namespace UnGraphQL.Api.Paging;

/// <summary>A page of a list. Cursors are made only when asked for.</summary>
/// <param name="nodes">In the order of the list.</param>
/// <param name="cursorOf">Makes the cursor of a node.</param>
/// <param name="totalCount">Of the whole list; 0 when it was not selected.</param>
internal sealed class Connection<TRow>(IReadOnlyList<TRow> nodes, Func<TRow, string> cursorOf, bool hasNextPage, bool hasPreviousPage, int totalCount)
{
    public IReadOnlyList<TRow> Nodes { get; } = nodes;

    public IReadOnlyList<Edge<TRow>> Edges
    {
        get
        {
            var edges = new Edge<TRow>[Nodes.Count];
            for (var i = 0; i < edges.Length; i++)
            {
                edges[i] = new Edge<TRow>(cursorOf(Nodes[i]), Nodes[i]);
            }

            return edges;
        }
    }

    public PageInfo PageInfo => Nodes.Count == 0
        ? new PageInfo(hasNextPage, hasPreviousPage, null, null)
        : new PageInfo(hasNextPage, hasPreviousPage, cursorOf(Nodes[0]), cursorOf(Nodes[^1]));

    public int TotalCount { get; } = totalCount;
}
