using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Paragraphs;

internal sealed class ParagraphSource : WorkPartSource
{
    public required Paragraph Paragraph { get; init; }

    /// <summary>The best language that it is held in; set when words are selected.</summary>
    public Language BestLanguage { get; init; }

    /// <summary>Joined from the left, when words are selected.</summary>
    public ParagraphText? Text { get; init; }
}
