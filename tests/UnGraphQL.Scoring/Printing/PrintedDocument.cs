using System.Collections.Immutable;

namespace UnGraphQL.Scoring.Printing;

/// <summary>What the pages of an official document show, in its own language and in no form yet.</summary>
internal sealed record PrintedDocument
{
    public required string Symbol { get; init; }

    /// <summary>Of the job number: E, F, S, R, C, A.</summary>
    public required string LanguageLetter { get; init; }

    /// <summary><c>23-24523</c>.</summary>
    public required string Job { get; init; }

    public required string Publisher { get; init; }

    public required string Organ { get; init; }

    public required string Distribution { get; init; }

    public required string IssueDate { get; init; }

    public required string Session { get; init; }

    public required string AgendaItem { get; init; }

    /// <summary>Empty when the cover page does not print it.</summary>
    public required string AgendaSubject { get; init; }

    public required string AdoptionLine { get; init; }

    public required string Origin { get; init; }

    public required ImmutableArray<PrintedPart> Parts { get; init; }

    /// <summary>Title of the whole, as the heads of the pages repeat it.</summary>
    public string Title => Parts[0].Titles is [var title, ..] ? PrintedText.Plain(title.Runs) : "";
}
