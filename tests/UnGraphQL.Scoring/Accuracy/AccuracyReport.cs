using System.Globalization;
using UnGraphQL.Documents.Model;
using UnGraphQL.Scoring.Comparing;

namespace UnGraphQL.Scoring.Accuracy;

/// <summary>Precision and recall of one task by language, with the commonest kinds of disagreement; printed as Markdown.</summary>
internal sealed class AccuracyReport(string title)
{
    private readonly SortedDictionary<Language, Counts> _languages = [];

    public void CountDocument(Language language) => Of(language).Documents++;

    public void Add(Language language, Tally tally, Disagreement? disagreement = null)
    {
        var counts = Of(language);
        counts.Tally += tally;
        if (disagreement is not null)
        {
            counts.Disagreements.Add(disagreement);
        }
    }

    /// <summary>A figure beside precision and recall, by its heading: how many of how many.</summary>
    public void AddShare(Language language, string heading, bool counts)
    {
        var (right, all) = Of(language).Shares.GetValueOrDefault(heading);
        Of(language).Shares[heading] = (right + (counts ? 1 : 0), all + 1);
    }

    /// <param name="kinds">How many kinds of disagreement are named in each language.</param>
    /// <param name="examples">How many examples of each.</param>
    public void Print(TextWriter output, int kinds, int examples)
    {
        var headings = _languages.Values.SelectMany(c => c.Shares.Keys).Distinct().Order(StringComparer.Ordinal).ToList();
        output.WriteLine($"### {title}\n");
        output.WriteLine($"| Language | Documents | Right | Wrong | Missed | Precision | Recall |{string.Concat(headings.Select(h => $" {h} |"))}");
        output.WriteLine($"| --- |{string.Concat(Enumerable.Repeat(" ---: |", 6 + headings.Count))}");
        foreach (var (language, counts) in _languages)
        {
            var (tally, shares) = (counts.Tally, headings.Select(h => Share(counts.Shares.GetValueOrDefault(h))));
            output.WriteLine($"| {Lower(language)} | {counts.Documents} | {tally.Found} | {tally.Wrong} | {tally.Missed} | {Figure(tally.Precision)} | {Figure(tally.Recall)} |{string.Concat(shares.Select(s => $" {s} |"))}");
        }

        foreach (var (language, counts) in _languages.Where(l => l.Value.Disagreements.Count > 0))
        {
            output.WriteLine($"\n| {Lower(language)}: disagreement | Count | Example |\n| --- | ---: | --- |");
            foreach (var kind in counts.Disagreements.GroupBy(d => d.Kind).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(kinds))
            {
                output.WriteLine($"| {kind.Key} | {kind.Count()} | {string.Join("<br>", Spread(kind.ToList(), examples).Select(d => d.Example.Replace("|", "\\|", StringComparison.Ordinal)))} |");
            }
        }

        output.WriteLine();
    }

    private Counts Of(Language language) => _languages.TryGetValue(language, out var counts) ? counts : _languages[language] = new Counts();

    private static IEnumerable<Disagreement> Spread(List<Disagreement> all, int count) =>
        Enumerable.Range(0, Math.Min(all.Count, count)).Select(i => all[(int)((long)i * all.Count / Math.Min(all.Count, count))]);

    private static string Share((int Right, int All) share) =>
        share.All == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Figure((double)share.Right / share.All)} of {share.All}");

    private static string Figure(double share) => (Math.Floor(share * 10000) / 10000).ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Lower(Language language) => language.ToString().ToLowerInvariant();

    private sealed class Counts
    {
        public int Documents { get; set; }

        public Tally Tally { get; set; }

        public List<Disagreement> Disagreements { get; } = [];

        public Dictionary<string, (int Right, int All)> Shares { get; } = new(StringComparer.Ordinal);
    }
}
