using UnGraphQL.Api.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>A reference as served.</summary>
internal sealed class ReferenceRow : ITextRow
{
    private SortedList<Language, ReferenceWords>? _words;

    public long ParentId { get; init; }

    public required long RowId { get; init; }

    public required long WorkId { get; init; }

    public required string WorkKey { get; init; }

    public required string WorkSortKey { get; init; }

    public required string Address { get; init; }

    public required int Ordinal { get; init; }

    public required int Position { get; init; }

    public required long? ParagraphId { get; init; }

    public required long? FootnoteId { get; init; }

    public required ReferenceKind Kind { get; init; }

    public required ReferenceStatus Status { get; init; }

    public required string? TargetSymbol { get; init; }

    public required long? TargetWorkId { get; init; }

    public required long? TargetParagraphId { get; init; }

    public required string? Pinpoint { get; init; }

    public required DateOnly? CitedDate { get; init; }

    public required OpeningAction? Action { get; init; }

    /// <summary>Joined by line feeds; null for none.</summary>
    public required string? CandidateLines { get; init; }

    /// <summary>As printed in the best language held, when that alone was asked for.</summary>
    public string? BestText { get; init; }

    /// <summary>The words per language, best language first; empty when they were not selected.</summary>
    public SortedList<Language, ReferenceWords> Words => _words ??= [];

    public string? TextIn(Language? language) => BestText ?? WordsIn(language)?.RawText;

    /// <summary>In the language asked for, else in the best one held.</summary>
    public ReferenceWords? WordsIn(Language? language) =>
        language is { } asked && Words.TryGetValue(asked, out var words) ? words : Words.Count > 0 ? Words.GetValueAtIndex(0) : null;
}
