namespace UnGraphQL.Documents.Formats;

/// <summary>How wide lines were set before they were broken: the width that most lines, too short for another word and no longer than the page, agree on.</summary>
/// <param name="Low">A line that would be no longer than this with the next word was ended on purpose.</param>
/// <param name="High">No line is longer.</param>
internal sealed record LineMeasure(int Low, int High)
{
    /// <summary>Columns by which lines of one width may differ where letters differ in width.</summary>
    private const int MostSpread = 10;

    private const int Widest = 200;

    /// <summary>Share of the lines about a width that must agree on it.</summary>
    private const double EnoughShare = 0.75;

    /// <summary>Share of the lines about the width that agree on one.</summary>
    public double Agreement { get; init; }

    /// <summary>Null when there are too few lines, or they agree on none.</summary>
    /// <param name="fewest">Lines that are enough.</param>
    public static LineMeasure? Learn(IReadOnlyCollection<LineRoom> lines, int fewest)
    {
        if (lines.Count < fewest)
        {
            return null;
        }

        var widths = Enumerable.Range(1, Widest).Select(width => (Width: width, Count: lines.Count(l => l.Length <= width && l.Next > width))).ToList();
        var most = widths.Max(w => w.Count);
        if (most == 0)
        {
            return null;
        }

        var best = widths.Where(w => w.Count == most).Select(w => w.Width).ToList();
        var near = new LineMeasure(best[0] - MostSpread, best[^1] + MostSpread);
        var all = lines.Count(near.Fits);
        return Enumerable.Range(0, MostSpread).Select(spread => new LineMeasure(best[0] - spread, best[^1] + spread) { Agreement = (double)most / all })
            .FirstOrDefault(m => lines.Count(m.Fits) >= all * EnoughShare);
    }

    /// <summary>Whether a line was broken because the next word had no room.</summary>
    public bool Fits(LineRoom line) => line.Length <= High && line.Next > Low;
}
