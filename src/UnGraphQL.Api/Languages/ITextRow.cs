using UnGraphQL.Api.Paging;

namespace UnGraphQL.Api.Languages;

/// <summary>A row whose words are read beside it, one language at a time.</summary>
internal interface ITextRow : IPagedRow
{
    /// <summary>Database key.</summary>
    public long RowId { get; }
}
