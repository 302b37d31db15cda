using UnGraphQL.Api.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>A note as served.</summary>
internal sealed class FootnoteRow : ITextRow
{
    public long ParentId { get; init; }

    public required long RowId { get; init; }

    public required long WorkId { get; init; }

    public required string WorkKey { get; init; }

    public required string Address { get; init; }

    public required string Marker { get; init; }

    public required int Position { get; init; }

    /// <summary>Per language, best language first; empty when not selected.</summary>
    public SortedList<Language, string> Texts { get; } = [];

    /// <summary>In the language asked for, else in the best one held.</summary>
    public string? TextIn(Language? language) =>
        language is { } asked && Texts.TryGetValue(asked, out var text) ? text : Texts.Count > 0 ? Texts.GetValueAtIndex(0) : null;
}
