using UnGraphQL.Api.Languages;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>A note as served.</summary>
internal sealed class FootnoteRow : TextRow<FootnoteRow>
{
    public required long WorkId { get; init; }

    public required string WorkKey { get; init; }

    public required string Address { get; init; }

    public required string Marker { get; init; }

    public required int Position { get; init; }

    /// <summary>UTF-8.</summary>
    public byte[]? Text { get; init; }
}
