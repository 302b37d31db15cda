namespace UnGraphQL.Api.Series;

/// <summary>Gathers the members of one series: each once, with all that speaks for it.</summary>
internal sealed class SeriesBuilder
{
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal);

    public void Add(string symbol, long? work, DateOnly? date, DateOnly? likelyDate, SeriesEvidence? evidence, long? recall = null)
    {
        if (!_members.TryGetValue(symbol, out var member))
        {
            _members.Add(symbol, member = new Member(symbol, work, date, likelyDate));
        }

        if (evidence is { } one)
        {
            member.Evidence.Add(one);
        }

        member.RecallId = Math.Min(member.RecallId ?? long.MaxValue, recall ?? long.MaxValue) is var first and < long.MaxValue ? first : null;
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
