using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>
/// Finds tables that stand as rows on a page: lines with gaps between their cells, a quarter of which or more are numbers. Between rows stand lines of a single
/// cell, and notes of the table below the last.
/// </summary>
internal static partial class SetTables
{
    private const int FewestRows = 3;

    /// <summary>Lines that the foot and head of a page take inside a table.</summary>
    private const int PageBreak = 15;

    private const int MostSingleCells = 3;
    private const int LongestCell = 100;
    private const int LongestNote = 200;

    /// <summary>Numbers of the lines that belong to tables.</summary>
    public static HashSet<int> Find(SourceText source)
    {
        var found = new HashSet<int>();
        var lines = source.Lines;
        var last = -PageBreak;
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsRow(lines[i]))
            {
                var end = EndOf(source, i);
                if (IsTable(source, i, end, i - last < PageBreak ? 1 : FewestRows))
                {
                    last = end;
                    found.UnionWith(Enumerable.Range(i, NotesBelow(source, end) - i).Select(n => lines[n].Number));
                }

                i = end - 1;
            }
        }

        return found;
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
                single += line.Trimmed.Length < LongestCell && !Label().IsMatch(line.Trimmed) && !FurniturePatterns.IsFurniture(line.Trimmed) ? 1 : MostSingleCells + 1;
            }
        }

        return end;
    }

    private static bool IsTable(SourceText source, int start, int end, int fewest)
    {
        var (rows, cells, numbers) = (0, 0, 0);
        foreach (var line in source.Lines[start..end].Where(IsRow))
        {
            rows++;
            foreach (var cell in Cells(line))
            {
                cells++;
                numbers += CellText.EndsInAmount(Folding.Marks(line.Raw[cell.Start..cell.End])) ? 1 : 0;
            }
        }

        return rows >= fewest && numbers >= cells * CellText.NumberShare;
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
        && !cells.Exists(c => FurniturePatterns.SymbolLine().IsMatch(c) || FurniturePatterns.JobNumber().IsMatch(c))
        && (cells.Count > 2 || CellText.EndsInAmount(Folding.Marks(cells[1])) || !(CellText.IsNumber(cells[0]) || Label().IsMatch($"{cells[0]} ")));

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
