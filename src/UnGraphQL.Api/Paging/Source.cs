namespace UnGraphQL.Api.Paging;

/// <summary>What a page is cut from, before it is projected to rows: entities with the object whose list they stand in.</summary>
internal abstract class Source
{
    /// <summary>Database key of the parent; 0 in a root list.</summary>
    public long ParentId { get; set; }

    /// <summary>The same for a parent whose key is an <see cref="int"/>: a key that is converted cannot be joined on.</summary>
    public int IntParentId { get; set; }
}
