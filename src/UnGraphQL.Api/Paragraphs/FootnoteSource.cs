using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>A note with its work.</summary>
internal sealed class FootnoteSource : WorkPartSource
{
    public required Footnote Footnote { get; init; }

    /// <summary>Joined from the left, when words are selected.</summary>
    public FootnoteText? Text { get; init; }
}
