namespace UnGraphQL.Scoring.Comparing;

/// <summary>The score of one document, or of many together.</summary>
internal sealed class Score
{
    private readonly Dictionary<Measure, Tally> _tallies = [];
    private readonly List<string> _reasons = [];

    public Tally this[Measure measure] => _tallies.GetValueOrDefault(measure);

    /// <summary>Why something was missed, the first first.</summary>
    public IReadOnlyList<string> Reasons => _reasons;

    /// <summary>Faults of all measures; a wrong structure counts most.</summary>
    public int Badness => _tallies.Sum(t => (t.Value.Wrong + t.Value.Missed) * (t.Key is Measure.Structure or Measure.Symbol or Measure.Furniture ? 20 : t.Key <= Measure.AgendaItem ? 5 : 1));

    public void Add(Measure measure, Tally tally, string? reason = null)
    {
        _tallies[measure] = _tallies.GetValueOrDefault(measure) + tally;
        if (reason is not null && tally.Wrong + tally.Missed > 0)
        {
            _reasons.Add($"{measure}: {reason}");
        }
    }

    /// <summary>A yes or no.</summary>
    public void Add(Measure measure, bool isRight, string reason) => Add(measure, new Tally(isRight ? 1 : 0, 0, isRight ? 0 : 1), reason);

    public void Add(Score other)
    {
        foreach (var (measure, tally) in other._tallies)
        {
            Add(measure, tally);
        }
    }
}
