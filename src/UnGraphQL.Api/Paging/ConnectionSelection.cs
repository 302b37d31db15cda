using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Paging;

/// <summary>What is selected below a connection, so that nothing else is read.</summary>
internal sealed class ConnectionSelection
{
    public ConnectionSelection(Selection selection)
    {
        WantsTotalCount = selection.Selects("totalCount");
        WantsNextPage = selection.Selects("pageInfo", "hasNextPage");
        WantsPreviousPage = selection.Selects("pageInfo", "hasPreviousPage");
        WantsCursors = selection.Selects("edges", "cursor") || selection.Selects("pageInfo", "startCursor") || selection.Selects("pageInfo", "endCursor");
        WantsRows = selection.Selects("nodes") || selection.Selects("edges") || selection.Selects("pageInfo");
        Rows = [.. selection.Find("nodes").Concat(selection.Find("edges", "node")).Select(field => field.Selection)];
    }

    public bool WantsTotalCount { get; }

    public bool WantsNextPage { get; }

    public bool WantsPreviousPage { get; }

    public bool WantsCursors { get; }

    public bool WantsRows { get; }

    /// <summary>What is selected of the items, once for every place that selects them.</summary>
    public IReadOnlyList<Selection> Rows { get; }
}
