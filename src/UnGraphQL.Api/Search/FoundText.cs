namespace UnGraphQL.Api.Search;

/// <summary>A document or paragraph found, without its rank.</summary>
internal sealed class FoundText
{
    public required long WorkId { get; init; }

    /// <summary>0 for a document.</summary>
    public required long ParagraphId { get; init; }
}
