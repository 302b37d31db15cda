using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>
/// Finds tables that stand as rows on a page: lines with gaps between their cells, a quarter of which or more are numbers, or which most rows end with. Between rows
/// stand lines of a single cell, and notes of the table below the last; a page may end below its head.
/// </summary>
internal static partial class SetTables
{
    private const int FewestRows = 3;

    /// <summary>Lines that the foot and head of a page take inside a table.</summary>
    private const int PageBreak = 15;

    /// <summary>The same with the notes under a rule.</summary>
    private const int NotedPageBreak = 40;

    private const int MostSingleCells = 3;
    private const int LongestCell = 100;
    private const int LongestNote = 200;

    /// <summary>Share of the rows that end with a number, in a table with more columns of words.</summary>
    private const double EndShare = 0.75;

    // Asked for when the form is recognized and when it is read.
    private static readonly ConditionalWeakTable<SourceText, FrozenSet<int>> Found = [];

    /// <summary>Numbers of the lines that belong to tables.</summary>
    public static FrozenSet<int> Find(SourceText source) => Found.GetValue(source, Search);

    private static FrozenSet<int> Search(SourceText source)
    {
        var found = new HashSet<int>();
        var lines = source.Lines;
        var last = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsRow(lines[i]))
            {
                var end = EndOf(source, i);
                if (IsTable(source, i, end, GoesOn(source, last, i) ? 1 : FewestRows))
                {
                    found.UnionWith(HeadAbove(source, i, last));
                    last = end;
                    found.UnionWith(Enumerable.Range(i, NotesBelow(source, end) - i).Select(n => lines[n].Number));
                }

                i = end - 1;
            }
        }

        return found.ToFrozenSet();
    }

    private static bool GoesOn(SourceText source, int last, int row) =>
        last >= 0 && (row - last < PageBreak || (row - last < NotedPageBreak && source.Lines[last..row].FirstOrDefault(l => !l.IsBlank) is { } below && FurniturePatterns.Rule().IsMatch(below.Trimmed)));

    // The rows that the end of a page parts from the table below: "Country   Amount" / "2/3" / "A/RES/78/249"
    private static IEnumerable<int> HeadAbove(SourceText source, int start, int last)
    {
        var (top, single) = (start, 0);
        for (var i = start - 1; i >= Math.Max(Math.Max(last, 0), top - PageBreak) && single <= MostSingleCells; i--)
        {
            var line = source.Lines[i];
            if (IsRow(line) && !Label().IsMatch(line.Trimmed))
            {
                (top, single) = (i, 0);
            }
            else if (!line.IsBlank && !FurniturePatterns.IsFurniture(line.Trimmed) && !IsRunningHead(Cells(line).Select(c => line.Raw[c.Start..c.End])))
            {
                single += IsSingleCell(line) ? 1 : MostSingleCells + 1;
            }
        }

        return source.Lines[top..start].TakeWhile(l => l.IsBlank || IsRow(l) || IsSingleCell(l)).Select(l => l.Number);
    }

    /// <summary>A line of a table, with bars between its cells.</summary>
    public static Block Row(SourceText source, SourceLine line)
    {
        var text = new MappedTextBuilder();
        TableBar.Append(text, line.Span.Start + line.Indent);
        foreach (var cell in Cells(line))
        {
            var (start, end) = (line.Span.Start + cell.Start, line.Span.Start + cell.End);
            var collapsed = MappedTextBuilder.Collapse(source.Content, start, end);
            text.Append(collapsed, 0, collapsed.Length);
            TableBar.Append(text, end - 1);
        }

        return new Block(BlockKind.Table, text.ToText()) { Span = new TextSpan(line.Span.Start + line.Indent, line.Span.End) };
    }

    /// <summary>Index behind the last row.</summary>
    private static int EndOf(SourceText source, int start)
    {
        var (end, single) = (start + 1, 0);
        for (var i = end; i < source.Lines.Length && single <= MostSingleCells; i++)
        {
            var line = source.Lines[i];
            if (IsRow(line))
            {
                (end, single) = (i + 1, 0);
            }
            else if (!line.IsBlank && !CellText.EndsInAmount(Folding.Marks(line.Trimmed)))
            {
                single += IsSingleCell(line) ? 1 : MostSingleCells + 1;
            }
        }

        return end;
    }

    private static bool IsSingleCell(SourceLine line) => line.Trimmed.Length < LongestCell && !Label().IsMatch(line.Trimmed) && !FurniturePatterns.IsFurniture(line.Trimmed);

    private static bool IsTable(SourceText source, int start, int end, int fewest)
    {
        var (rows, ends, cells, numbers) = (0, 0, 0, 0);
        foreach (var line in source.Lines[start..end].Where(IsRow))
        {
            var isNumber = false;
            foreach (var cell in Cells(line))
            {
                isNumber = CellText.EndsInAmount(Folding.Marks(line.Raw[cell.Start..cell.End]));
                cells++;
                numbers += isNumber ? 1 : 0;
            }

            rows++;
            ends += isNumber ? 1 : 0;
        }

        return rows >= fewest && (numbers >= cells * CellText.NumberShare || ends >= rows * EndShare);
    }

    // "a See A/78/534." directly below the last row
    private static int NotesBelow(SourceText source, int end)
    {
        while (end < source.Lines.Length && source.Lines[end].Trimmed is { Length: < LongestNote } note && Note().IsMatch(note))
        {
            end++;
        }

        return end;
    }

    // A number or label before its text, and a running head or foot, have a gap too.
    private static bool IsRow(SourceLine line) =>
        line.Trimmed.Contains("   ", StringComparison.Ordinal) && Cells(line).Select(c => line.Raw[c.Start..c.End]).ToList() is { Count: > 1 } cells
        && !IsRunningHead(cells)
        && (cells.Count > 2 || CellText.EndsInAmount(Folding.Marks(cells[1])) || !(CellText.IsNumber(cells[0]) || Label().IsMatch($"{cells[0]} ")));

    private static bool IsRunningHead(IEnumerable<string> cells) => cells.Any(c => FurniturePatterns.SymbolLine().IsMatch(c) || FurniturePatterns.JobNumber().IsMatch(c));

    private static List<TextSpan> Cells(SourceLine line)
    {
        var cells = new List<TextSpan>();
        var start = line.Raw.IndexOf(line.Trimmed, StringComparison.Ordinal);
        var end = start + line.Trimmed.Length;
        foreach (var gap in Gap().EnumerateMatches(line.Raw.AsSpan(0, end), start))
        {
            cells.Add(new TextSpan(start, gap.Index));
            start = gap.Index + gap.Length;
        }

        cells.Add(new TextSpan(start, end));
        return cells;
    }

    [GeneratedRegex(@" {3,}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Gap();

    // 1.   14 -   (a)   b)   78/46.   II.
    [GeneratedRegex(@"^(?:\(?\w{1,4}\)|[\d/]{1,7}(?:\.|\s?-)|[IVX]{1,5}\.|[A-Z]\.|\*)\s", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Label();

    // a See A/78/534.   b/ At current rates.   Abbreviations: GS, General Service.
    [GeneratedRegex(@"^(?:[a-z]/?\s+\p{Lu}|\p{Lu}\p{Ll}+\s?:\s[A-Z]{2,})", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Note();
}
