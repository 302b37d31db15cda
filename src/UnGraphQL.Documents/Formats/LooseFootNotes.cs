using System.Globalization;
using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Formats;

/// <summary>
/// Finds notes at the foot of a page whose marks a tool set on lines of their own, somewhere among the words of the notes and what else stands there:
/// "1", "2", "23-26012 (E)", "Resolution 60/1.", "Resolution 55/2."
/// </summary>
internal static partial class LooseFootNotes
{
    private const int MostLines = 120;

    /// <param name="last">The number of the last note above the page.</param>
    /// <returns>The number of the last note of the page, and the lines of each, its mark first; null when these are not such notes.</returns>
    public static (int Last, List<List<int>> Notes)? Find(FootOfPage page, int last)
    {
        var marks = new SortedDictionary<int, int>();
        for (var i = page.Length - 1; i > 0 && page.Length - i < MostLines && !page.IsNoNote(i); i--)
        {
            if (NumberAt(i, page) is not { } number)
            {
                continue;
            }

            if (!marks.TryAdd(number, i))
            {
                return null;
            }

            if (page.IsSetApart(i) && IsRow(marks, last, page) && Pair(page, i, marks) is { } notes)
            {
                return (marks.Last().Key, notes);
            }
        }

        return null;
    }

    private static int? NumberAt(int index, FootOfPage page) =>
        Mark().Match(page.Text(index)) is { Success: true } match && !page.IsFurniture(index) ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : null;

    // The next numbers, most of them called in the text above; or other numbers that certainly are.
    private static bool IsRow(SortedDictionary<int, int> marks, int last, FootOfPage page)
    {
        var first = marks.First().Key;
        var end = marks.Values.Min();
        return marks.Last().Key == first + marks.Count - 1
            && (first == last + 1 ? marks.Keys.Count(number => page.Calls.Has(number, end)) * 2 >= marks.Count : (first == 1 || first > last) && marks.Keys.All(number => page.Calls.IsSure(number, end)));
    }

    private static List<List<int>>? Pair(FootOfPage page, int start, SortedDictionary<int, int> marks)
    {
        var above = page.RuleAbove(start) is { } rule ? rule + 1 : start;
        var texts = Enumerable.Range(above, page.Length - above).Where(i => !page.IsBlank(i) && !page.IsFurniture(i) && !marks.ContainsValue(i)).ToList();
        var own = marks.Values.Select(mark => texts.IndexOf(mark + 1)).ToList();
        var starts = Starts(page, texts, own) ?? Starts(page, texts, [.. own.Select(_ => -1)]);
        return starts is null ? null : [.. marks.Values.Select((mark, i) => texts[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : texts.Count)].Prepend(mark).ToList())];
    }

    /// <summary>Where each note begins among the lines of text: where its mark stands right above it, and else below the end of a sentence, best a short line.</summary>
    /// <param name="own">The place of the line below each mark; -1 where that is none.</param>
    private static List<int>? Starts(FootOfPage page, List<int> texts, List<int> own)
    {
        var known = own.Where(place => place >= 0).Append(0).Distinct().ToList();
        var others = Enumerable.Range(0, texts.Count).Where(place => !known.Contains(place) && page.Text(texts[place - 1]).EndsWith('.'))
            .OrderBy(place => page.Text(texts[place - 1]).Length).Take(own.Count - known.Count);
        List<int> starts = [.. known.Concat(others).Order()];
        return starts.Count == own.Count && texts.Count > 0 && own.Index().All(o => o.Item < 0 || o.Item == starts[o.Index]) ? starts : null;
    }

    // 3   (3)
    [GeneratedRegex(@"^(?:(?<number>\d{1,3})|\((?<number>\d{1,3})\))$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Mark();
}
