using UnGraphQL.Api.Documents;

namespace UnGraphQL.Api.Series;

/// <summary>Gathers the members of one series: each once, with all that speaks for it.</summary>
/// <param name="resolution">The one asked about, for which nothing has to speak.</param>
internal sealed class SeriesBuilder(DocumentRow resolution)
{
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal)
    {
        [resolution.Symbol ?? ""] = new Member(resolution.Symbol ?? "", resolution.RowId, resolution.Date, resolution.Date), // Only those with a symbol are asked about.
    };

    /// <param name="likelyDate">Its place in the order of time.</param>
    /// <param name="recall">Database key of the reference that speaks for it.</param>
    public void Add(string symbol, long? work, DateOnly? date, DateOnly? likelyDate, SeriesEvidence evidence, long? recall = null)
    {
        if (symbol == resolution.Symbol)
        {
            return;
        }

        if (!_members.TryGetValue(symbol, out var member))
        {
            _members.Add(symbol, member = new Member(symbol, work, date, likelyDate));
        }

        member.Evidence.Add(evidence);
        member.RecallId ??= recall;
    }

    /// <summary>Null when there is nobody but the resolution itself.</summary>
    public ResolutionSeriesRow? Build() => _members.Count < 2 ? null : new ResolutionSeriesRow(
    [
        .. _members.Values
            .OrderBy(member => member.LikelyDate)
            .ThenBy(member => member.Symbol, StringComparer.Ordinal)
            .Select((member, position) => new SeriesMemberRow(member.Symbol, member.WorkId, member.Date, position, [.. member.Evidence], member.RecallId)),
    ]);

    private sealed record Member(string Symbol, long? WorkId, DateOnly? Date, DateOnly? LikelyDate)
    {
        public SortedSet<SeriesEvidence> Evidence { get; } = [];

        public long? RecallId { get; set; }
    }
}
