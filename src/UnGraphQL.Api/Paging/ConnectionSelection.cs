using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Paging;

/// <summary>What is selected below a connection, so that nothing else is read.</summary>
internal sealed class ConnectionSelection(Selection selection)
{
    public bool WantsTotalCount => selection.Selects("totalCount");

    public bool WantsNextPage => selection.Selects("pageInfo", "hasNextPage");

    public bool WantsPreviousPage => selection.Selects("pageInfo", "hasPreviousPage");

    public bool WantsCursors => selection.Selects("edges", "cursor") || selection.Selects("pageInfo", "startCursor") || selection.Selects("pageInfo", "endCursor");

    public bool WantsRows => selection.Selects("nodes") || selection.Selects("edges") || selection.Selects("pageInfo");

    /// <summary>What is selected of the items, once for every place that selects them.</summary>
    public IReadOnlyList<Selection> Rows { get; } = [.. selection.Find("nodes").Concat(selection.Find("edges", "node")).Select(field => field.Selection)];
}
