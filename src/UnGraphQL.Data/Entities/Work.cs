using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Entities;

/// <summary>A document whatever its languages: one symbol, one structure of paragraphs.</summary>
public sealed class Work
{
    public long Id { get; set; }

    /// <summary>Natural key: the canonical symbol, else <c>sha256:</c> and the hash of the source. Global IDs are made of it.</summary>
    public required string Key { get; set; }

    /// <summary>Canonical symbol; null for a document without one.</summary>
    public string? Symbol { get; set; }

    /// <summary>The symbol with its numbers padded, so that sorting by it is sorting by series, session and number; the key when there is no symbol.</summary>
    public required string SortKey { get; set; }

    public DocumentKind Kind { get; set; }

    /// <summary>Title in the best language held (the order of <see cref="Language"/>), for sorting and filtering.</summary>
    public string? Title { get; set; }

    /// <summary>Printed number within its series: <c>67/137</c>.</summary>
    public string? Number { get; set; }

    /// <summary>Date of adoption, or of the document; never of distribution.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>Bit <c>1 &lt;&lt; (int)language</c> for each language version.</summary>
    public int Languages { get; set; }

    /// <summary>Version of the collection in which anything that is served of it changed last.</summary>
    public long ChangedIn { get; set; }

    public int? BodyId { get; set; }

    public int? SessionId { get; set; }

    public int? MeetingId { get; set; }

    public int? AgendaItemId { get; set; }

    /// <summary>Committee as printed; <see cref="CommitteeId"/> when the authority knows it.</summary>
    public string? Committee { get; set; }

    public int? CommitteeId { get; set; }

    public VoteOutcome? VoteOutcome { get; set; }

    public int? InFavour { get; set; }

    public int? Against { get; set; }

    public int? Abstaining { get; set; }
}
