using UnGraphQL.Api.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>A paragraph, item, heading or table as served.</summary>
internal sealed class ParagraphRow : ITextRow
{
    private List<(Language Language, ParagraphWords Words)>? _words;

    public long ParentId { get; init; }

    public required long RowId { get; init; }

    public required long WorkId { get; init; }

    public required string WorkKey { get; init; }

    public required string WorkSortKey { get; init; }

    public required string? WorkSymbol { get; init; }

    public required string Address { get; init; }

    public required ParagraphKind Kind { get; init; }

    public required string? Label { get; init; }

    public required int Position { get; init; }

    public required int Depth { get; init; }

    /// <summary>The paragraph or item that this item belongs to.</summary>
    public required long? UpperId { get; init; }

    public required OpeningAction? Action { get; init; }

    public required int LanguageMask { get; init; }

    public IReadOnlyList<Language> Languages => HeldLanguages.List(LanguageMask);

    /// <summary>Text in the best language held, when it alone was asked for.</summary>
    public string? BestText { get; init; }

    /// <summary>Adds the words in a language that the selection needs.</summary>
    public void Add(Language language, ParagraphWords words) => (_words ??= []).Add((language, words));

    public string? TextIn(Language? language) => BestText ?? WordsIn(language)?.Text;

    /// <summary>In the language asked for, else in the best one held.</summary>
    public ParagraphWords? WordsIn(Language? language) =>
        HeldLanguages.Served(LanguageMask, language) is { } served ? _words?.Find(one => one.Language == served).Words : null;
}
