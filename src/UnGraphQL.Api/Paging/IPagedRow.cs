namespace UnGraphQL.Api.Paging;

/// <summary>A row that knows the object whose list it was read for.</summary>
internal interface IPagedRow
{
    /// <summary>Database key of the parent; 0 in a root list.</summary>
    public long ParentId { get; }
}
