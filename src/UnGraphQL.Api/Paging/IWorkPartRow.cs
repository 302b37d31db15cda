namespace UnGraphQL.Api.Paging;

/// <summary>A row of something that stands in a work, with what the work is ordered by.</summary>
internal interface IWorkPartRow : IPagedRow
{
    /// <summary>Natural key of the work.</summary>
    public string WorkKey { get; }

    public string WorkSortKey { get; }

    public DateOnly? WorkDate { get; }
}
