using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>A place in a text that calls a note, as served.</summary>
internal sealed class FootnoteCallRow
{
    public required long ParagraphId { get; init; }

    public required long FootnoteId { get; init; }

    public required Language Language { get; init; }

    public required string Address { get; init; }

    public required string Marker { get; init; }

    public required int Offset { get; init; }
}
