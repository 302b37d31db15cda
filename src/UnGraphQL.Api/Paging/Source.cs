namespace UnGraphQL.Api.Paging;

/// <summary>What a page is cut from, before it is projected to rows: entities with the object whose list they stand in.</summary>
internal abstract class Source
{
    /// <summary>Database key of the parent; 0 in a root list.</summary>
    public long ParentId { get; set; }
}
