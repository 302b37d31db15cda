using UnGraphQL.Api.Languages;
using UnGraphQL.Api.Paging;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>A paragraph, item, heading or table as served.</summary>
internal sealed class ParagraphRow : TextRow<ParagraphRow>, IWorkPartRow
{
    public required long WorkId { get; init; }

    public required string WorkKey { get; init; }

    public required string WorkSortKey { get; init; }

    public required DateOnly? WorkDate { get; init; }

    public required string? WorkSymbol { get; init; }

    public required string Address { get; init; }

    public required ParagraphKind Kind { get; init; }

    /// <summary>As the best language held prints it.</summary>
    public required string? Label { get; init; }

    public required int Position { get; init; }

    public required int Depth { get; init; }

    /// <summary>The paragraph or item that this item belongs to.</summary>
    public required long? UpperId { get; init; }

    public required OpeningAction? Action { get; init; }

    public required int LanguageMask { get; init; }

    public IReadOnlyList<Language> Languages => HeldLanguages.List(LanguageMask);

    /// <summary>As the language of the words prints it; read only where one is named.</summary>
    public string? PrintedLabel { get; init; }

    /// <summary>UTF-8.</summary>
    public byte[]? Text { get; init; }

    public string? OpeningPhrase { get; init; }

    /// <summary>Headings joined by line feeds, empty for none.</summary>
    public string? Section { get; init; }

    public int? SpanStart { get; init; }

    public int? SpanEnd { get; init; }
}
