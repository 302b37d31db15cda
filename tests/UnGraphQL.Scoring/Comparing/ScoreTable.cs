using System.Globalization;
using UnGraphQL.Documents.Model;
using UnGraphQL.Scoring.Printing;

namespace UnGraphQL.Scoring.Comparing;

/// <summary>Prints scores as Markdown: a row for each form and language, and the worst documents of each.</summary>
internal static class ScoreTable
{
    private static readonly string[] Columns = ["Form", "Language", "Documents", "Symbol", "Title", "Date", "Session", "Meeting", "Item", "Structure", "Text", "Paragraphs F1", "Items F1", "Notes F1", "Citations P", "R", "Furniture"];

    public static void Print(TextWriter output, IReadOnlyList<ScoredText> texts)
    {
        output.WriteLine($"| {string.Join(" | ", Columns)} |");
        output.WriteLine($"|{string.Concat(Columns.Select((_, i) => i < 2 ? " --- |" : " ---: |"))}");
        foreach (var group in Groups(texts))
        {
            var total = new Score();
            group.ToList().ForEach(t => total.Add(t.Score));
            output.WriteLine($"| {group.Key.Form} | {Lower(group.Key.Language)} | {group.Count()} | {string.Join(" | ", Values(total))} |");
        }
    }

    /// <summary>The worst documents of each form and language, each with its first faults: that of its structure before all.</summary>
    public static void PrintWorst(TextWriter output, IReadOnlyList<ScoredText> texts, int count, int faults)
    {
        foreach (var group in Groups(texts))
        {
            var worst = group.Where(t => t.Score.Badness > 0).OrderByDescending(t => t.Score.Badness).ThenBy(t => t.Name, StringComparer.Ordinal).ToList();
            output.WriteLine();
            output.WriteLine($"### {group.Key.Form} {Lower(group.Key.Language)}: {worst.Count} of {group.Count()} not perfect");
            foreach (var text in worst.Take(count))
            {
                var reasons = text.Score.Reasons.OrderByDescending(r => r.StartsWith("Structure", StringComparison.Ordinal)).Take(faults);
                output.WriteLine($"- {text.Name} ({text.Score.Badness}): {string.Join("\n  ", reasons)}");
            }
        }
    }

    private static IEnumerable<IGrouping<(TextForm Form, Language Language), ScoredText>> Groups(IReadOnlyList<ScoredText> texts) =>
        texts.GroupBy(t => (t.Form, t.Language)).OrderBy(g => g.Key);

    private static IEnumerable<string> Values(Score score) =>
    [
        .. Enum.GetValues<Measure>().Where(m => m <= Measure.Text).Select(m => Percent(score[m].Recall * score[m].Precision)),
        F1(score[Measure.Paragraphs]),
        F1(score[Measure.Items]),
        F1(score[Measure.Footnotes]),
        Percent(score[Measure.Citations].Precision),
        Percent(score[Measure.Citations].Recall),
        score[Measure.Furniture].Wrong.ToString(CultureInfo.InvariantCulture),
    ];

    private static string Percent(double share) => (Math.Floor(share * 1000) / 10).ToString("0.0", CultureInfo.InvariantCulture);

    private static string F1(Tally tally) => (Math.Floor(tally.F1 * 10000) / 10000).ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Lower(Language language) => language.ToString().ToLowerInvariant();
}
