using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Export;

/// <summary>A work with the names of what it belongs to.</summary>
internal sealed class WholeWorkRow
{
    public required long Id { get; init; }

    public required string Key { get; init; }

    public required DocumentKind Kind { get; init; }

    public required DateOnly? Date { get; init; }

    public required int Languages { get; init; }

    public required string? Body { get; init; }

    public required string? Session { get; init; }

    public required int? Meeting { get; init; }

    public required string? MeetingKind { get; init; }

    public required string? Committee { get; init; }

    public required VoteOutcome? VoteOutcome { get; init; }

    public required int? InFavour { get; init; }

    public required int? Against { get; init; }

    public required int? Abstaining { get; init; }
}

internal sealed class WholeVersionRow
{
    public required string? Title { get; init; }

    public required string? AgendaItem { get; init; }

    public required string? AgendaItemTitle { get; init; }

    public required DateOnly? DistributedOn { get; init; }

    public required string? JobNumber { get; init; }

    public required string SourceName { get; init; }

    public required string Sha256 { get; init; }

    public required SourceFormat Format { get; init; }

    public required DateTime LoadedAt { get; init; }
}

internal sealed class WholeSymbolRow
{
    public required WorkSymbolKind Kind { get; init; }

    public required string Display { get; init; }
}

internal sealed class WholeSponsorRow
{
    public required string Name { get; init; }

    public required bool IsAdditional { get; init; }
}

internal sealed class WholeBallotRow
{
    public required string Voter { get; init; }

    public required VotePosition Position { get; init; }
}

internal sealed class WholeParagraphRow
{
    public required long Id { get; init; }

    public required long? ParentId { get; init; }

    public required string Address { get; init; }

    public required ParagraphKind Kind { get; init; }

    public required string? Label { get; init; }

    public required OpeningAction? Action { get; init; }

    public required string Text { get; init; }

    public required string? OpeningPhrase { get; init; }

    public required string Section { get; init; }

    public required int SpanStart { get; init; }

    public required int SpanEnd { get; init; }
}

internal sealed class WholeNoteRow
{
    public required long Id { get; init; }

    public required string Address { get; init; }

    public required string Marker { get; init; }

    public required string Text { get; init; }

    public required int SpanStart { get; init; }

    public required int SpanEnd { get; init; }
}

internal sealed class WholeCallRow
{
    public required long NoteId { get; init; }

    public required string Address { get; init; }

    public required int Offset { get; init; }
}

internal sealed class WholeReferenceRow
{
    public required string Address { get; init; }

    public required ReferenceKind Kind { get; init; }

    public required ReferenceStatus Status { get; init; }

    public required string? Symbol { get; init; }

    public required string? Pinpoint { get; init; }

    public required DateOnly? Date { get; init; }

    public required DateOnly? InferredDate { get; init; }

    public required string? BodyRule { get; init; }

    public required string? Candidates { get; init; }

    public required string Text { get; init; }

    public required int SpanStart { get; init; }

    public required int SpanEnd { get; init; }

    public required string? TargetAddress { get; init; }
}

internal sealed class WholeInternalReferenceRow
{
    public required string Address { get; init; }

    public required string? Pinpoint { get; init; }

    public required string Text { get; init; }

    public required int SpanStart { get; init; }

    public required int SpanEnd { get; init; }
}

internal sealed class WholeMentionRow
{
    public required string? ParagraphAddress { get; init; }

    public required string? NoteAddress { get; init; }

    public required string Code { get; init; }

    public required string Text { get; init; }

    public required int SpanStart { get; init; }

    public required int SpanEnd { get; init; }

    public required MentionKind Kind { get; init; }
}

internal sealed class WholeDiagnosticRow
{
    public required string Code { get; init; }

    public required DiagnosticSeverity Severity { get; init; }

    public required string Message { get; init; }

    public required string? Address { get; init; }

    public required int? SpanStart { get; init; }

    public required int? SpanEnd { get; init; }

    public required string? Suggestion { get; init; }
}
