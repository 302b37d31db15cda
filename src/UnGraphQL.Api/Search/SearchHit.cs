using UnGraphQL.Api.Paging;

namespace UnGraphQL.Api.Search;

/// <summary>A document or paragraph found, with what it is ordered by.</summary>
internal sealed class SearchHit : Source, IPagedRow
{
    public required long WorkId { get; init; }

    /// <summary>0 for a document.</summary>
    public required long ParagraphId { get; init; }

    /// <summary>In the language it fits best in; the smaller, the better.</summary>
    public required double Rank { get; init; }

    public required DateOnly Date { get; init; }

    public required string WorkSortKey { get; init; }

    public required string WorkKey { get; init; }

    /// <summary>Of the paragraph in the document; -1 for a document.</summary>
    public required int Position { get; init; }

    public bool IsDocument => ParagraphId == 0;

    /// <summary>More than 1 for a document and less for a paragraph, so that it falls from hit to hit.</summary>
    public double Score => (IsDocument ? 1 : 0) + (-Rank / (1 - Rank));
}
