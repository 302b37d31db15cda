namespace UnGraphQL.Scoring.Comparing;

/// <summary>What was found of what there is.</summary>
/// <param name="Found">Right answers.</param>
/// <param name="Wrong">Answers that are none.</param>
/// <param name="Missed">What there is and was not found.</param>
internal readonly record struct Tally(int Found, int Wrong, int Missed)
{
    public double Precision => Found + Wrong == 0 ? 1 : (double)Found / (Found + Wrong);

    public double Recall => Found + Missed == 0 ? 1 : (double)Found / (Found + Missed);

    public double F1 => Found + Wrong + Missed == 0 ? 1 : 2.0 * Found / ((2.0 * Found) + Wrong + Missed);

    public static Tally operator +(Tally a, Tally b) => new(a.Found + b.Found, a.Wrong + b.Wrong, a.Missed + b.Missed);

    /// <summary>Compares two bags: an element that stands twice must be found twice.</summary>
    public static Tally Of<T>(IEnumerable<T> answer, IEnumerable<T> read)
        where T : notnull
    {
        var left = answer.GroupBy(x => x).ToDictionary(g => g.Key, g => g.Count());
        var (found, wrong) = (0, 0);
        foreach (var item in read)
        {
            var count = left.GetValueOrDefault(item);
            (found, wrong) = count > 0 ? (found + 1, wrong) : (found, wrong + 1);
            left[item] = count - 1;
        }

        return new Tally(found, wrong, left.Values.Where(c => c > 0).Sum());
    }
}
