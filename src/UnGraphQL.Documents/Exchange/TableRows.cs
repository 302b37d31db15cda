using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Exchange;

/// <summary>
/// The rows of a table whose text is set in bars, <c>| cell | cell | | cell | cell |</c>. An empty cell looks like the gap between two rows: the
/// rows are those that have as many cells each, and where there are none all cells are one row.
/// </summary>
public static class TableRows
{
    private const string Bar = "|";

    /// <summary>Places of the cells in the text; null when it is not set in bars.</summary>
    public static ImmutableArray<ImmutableArray<TextSpan>>? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length < 3 || !text.StartsWith(Bar, StringComparison.Ordinal) || !text.EndsWith(Bar, StringComparison.Ordinal))
        {
            return null;
        }

        var cells = Cells(text);
        for (var columns = 1; columns < cells.Count; columns++)
        {
            if (IsGap(cells[columns]) && (cells.Count + 1) % (columns + 1) == 0 && Enumerable.Range(1, (cells.Count + 1) / (columns + 1) - 1).All(row => IsGap(cells[(row * (columns + 1)) - 1])))
            {
                return [.. cells.Append(default).Chunk(columns + 1).Select(row => ImmutableArray.Create(row, 0, columns))];
            }
        }

        return [[.. cells]];
    }

    private static bool IsGap(TextSpan cell) => cell.Length == 0;

    private static List<TextSpan> Cells(string text)
    {
        var cells = new List<TextSpan>();
        var start = 1;
        for (var bar = text.IndexOf('|', 1); bar >= 0; bar = text.IndexOf('|', bar + 1))
        {
            var (from, to) = (start, bar);
            while (from < to && text[from] == ' ')
            {
                from++;
            }

            while (to > from && text[to - 1] == ' ')
            {
                to--;
            }

            cells.Add(new TextSpan(from, to));
            start = bar + 1;
        }

        return cells;
    }
}
