namespace UnGraphQL.Api.Series;

/// <summary>A resolution of a series, held or not.</summary>
/// <param name="WorkId">Database key; null when it is not held.</param>
/// <param name="Date">Of adoption; of one that is not held, as the text that recalls it gives it.</param>
/// <param name="Position">0-based.</param>
/// <param name="RecallId">Database key of the reference that makes it a member; null when none does.</param>
internal sealed record SeriesMemberRow(string Symbol, long? WorkId, DateOnly? Date, int Position, IReadOnlyList<SeriesEvidence> Evidence, long? RecallId);
