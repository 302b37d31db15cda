namespace UnGraphQL.Api.Paragraphs;

/// <summary>A paragraph and what stands in its text or in a note it calls: a reference or a mention.</summary>
internal sealed class PlaceInParagraph<TItem>
{
    public long ParagraphId { get; init; }

    public required TItem Item { get; init; }
}
