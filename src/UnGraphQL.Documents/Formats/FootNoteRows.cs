using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Finds notes of which each begins with its number, down to the foot of a page.</summary>
internal static partial class FootNoteRows
{
    private const int LongRow = 3;

    /// <summary>The first line of a note, and those of the notes below it.</summary>
    /// <param name="IsCalled">In the text above.</param>
    private sealed record Row(int Line, int Number, bool IsCalled, Row? Next)
    {
        public int Length { get; } = Next is null ? 1 : Next.Length + 1;

        public IEnumerable<Row> All => Next is null ? [this] : Next.All.Prepend(this);
    }

    /// <param name="last">The number of the last note above the page.</param>
    /// <returns>The number of the last note of the page, and the lines of each; null when none is found.</returns>
    public static (int Last, List<List<int>> Notes)? Find(FootOfPage page, int last, LanguagePack pack)
    {
        var rows = Rows(page, pack).Where(row => (row.Number == last + 1 ? IsMostlyCalled(row) : page.Calls.IsSure(row.Number, row.Line) && (row.Number == 1 || row.Number > last)) && IsFoot(row, page, last));
        if (rows.OrderByDescending(row => row.Number == last + 1).ThenByDescending(row => row.Length).FirstOrDefault() is not { } found)
        {
            return null;
        }

        var notes = found.All.Select(row => Enumerable.Range(row.Line, (row.Next?.Line ?? EndOf(row, page)) - row.Line).Where(i => !page.IsBlank(i) && !page.IsFurniture(i)).ToList()).ToList();
        return (found.Number + found.Length - 1, notes);
    }

    /// <summary>Of each number the longest row that begins with it; of two, the lower one.</summary>
    private static Dictionary<int, Row>.ValueCollection Rows(FootOfPage page, LanguagePack pack)
    {
        var rows = new Dictionary<int, Row>();
        for (var i = page.Length - 1; i > 0; i--)
        {
            if (NumberAt(i, page, pack) is var (number, isCalled))
            {
                var row = new Row(i, number, isCalled, rows.GetValueOrDefault(number + 1));
                rows[number] = rows.GetValueOrDefault(number) is { } lower && (lower.IsCalled, lower.Length).CompareTo((isCalled, row.Length)) >= 0 ? lower : row;
            }
        }

        return rows.Values;
    }

    // The mark of one or another may be missing in the text, or stand in it as a tool had it. Three numbers and more in a row are seldom by chance.
    private static bool IsMostlyCalled(Row row) => row.All.Count(r => r.IsCalled) is var called && (called * 2 >= row.Length || (called > 0 && row.Length >= LongRow));

    /// <summary>The number of the note that may begin with a line, and no day of a month. One that is not called must stand below the end of another.</summary>
    private static (int Number, bool IsCalled)? NumberAt(int index, FootOfPage page, LanguagePack pack)
    {
        if (Opening().Match(page.Text(index)) is not { Success: true } match || (match.Groups["bracket"].Success && !pack.HasBracketedMarks) || page.IsFurniture(index)
            || pack.Dates.Days.Match(page.Text(index)) is { Success: true, Index: 0 } || pack.Dates.Matcher.Match(page.Text(index)) is { Success: true, Index: 0 })
        {
            return null;
        }

        var number = int.Parse(RaisedDigits.Lower(match.Groups["number"].Value), CultureInfo.InvariantCulture);
        var hasText = match.Groups["text"].Success || (index + 1 < page.Length && !page.IsBlank(index + 1) && !FurniturePatterns.PageNumber().IsMatch(page.Text(index + 1)));
        var isCalled = page.Calls.IsSure(number, index) || (!match.Groups["inner"].Success && (page.Calls.Has(number, index) || page.Next?.Calls.IsSure(number, page.Next.Length) == true));
        return hasText && (isCalled || page.IsSetApart(index) || page.Text(index - 1).EndsWith('.')) ? (number, isCalled) : null;
    }

    // An empty line or a rule stands above the notes, unless their marks are sure. Below them stand neither paragraphs nor the meeting.
    private static bool IsFoot(Row row, FootOfPage page, int last) =>
        (page.IsSetApart(row.Line) || (row.Number == last + 1 && row.All.All(r => page.Calls.IsSure(r.Number, r.Line))))
        && (page.RuleAbove(row.Line) is not { } rule || page.IsEmptyBetween(rule, row.Line))
        && Enumerable.Range(row.Line, EndOf(row.All.Last(), page) - row.Line).All(i => !page.IsNoNote(i));

    /// <summary>Where the last note ends: at the foot of the page, or at the symbol of the document, which some set there.</summary>
    private static int EndOf(Row last, FootOfPage page)
    {
        var end = last.Line;
        while (end < page.Length && !page.IsFurniture(end) && !(page.IsSetApart(end) && FurniturePatterns.SymbolLine().IsMatch(page.Text(end))))
        {
            end++;
        }

        return end;
    }

    // 3 Resolution 70/1.   3   (3) A/78/84.   [3] A/78/84.   and, where words of a paragraph may begin so, 3 1995 Review Conference …
    [GeneratedRegex(@"^(?:(?<bracket>\((?<number>\d{1,3})\))|\[(?<number>\d{1,3})\]|(?<number>\d{1,3})/?|(?<number>[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}))(?:$|\s+(?![-,;:.)])(?<text>(?<inner>(?!https?:|www\.)[\p{Ll}\d])?))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Opening();
}
