using UnGraphQL.Api.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Documents;

/// <summary>A work as served.</summary>
internal sealed class DocumentRow : TextRow<DocumentRow>
{
    /// <summary>Natural key: the symbol, else the hash of the source.</summary>
    public required string Key { get; init; }

    public required string? Symbol { get; init; }

    public required string SortKey { get; init; }

    public required DocumentKind Kind { get; init; }

    public required string? Number { get; init; }

    public required DateOnly? Date { get; init; }

    public DateOnly? AdoptedOn => Date;

    /// <summary>Title in the best language held, as UTF-8; null too when it was not selected.</summary>
    public required byte[]? BestTitle { get; init; }

    /// <summary>Language of <see cref="BestTitle"/>; read when it is asked for.</summary>
    public Language? BestTitleLanguage { get; init; }

    public required int LanguageMask { get; init; }

    public IReadOnlyList<Language> Languages => HeldLanguages.List(LanguageMask);

    public required int? BodyId { get; init; }

    public required int? SessionId { get; init; }

    public required int? MeetingId { get; init; }

    public required int? AgendaItemId { get; init; }

    public required int? CommitteeId { get; init; }

    public required VoteOutcome? VoteOutcome { get; init; }

    public required int? InFavour { get; init; }

    public required int? Against { get; init; }

    public required int? Abstaining { get; init; }

    /// <summary>Title in <see cref="TextRow{TRow}.TextLanguage"/>, of the languages that a selection names; UTF-8.</summary>
    public byte[]? NamedTitle { get; init; }
}
