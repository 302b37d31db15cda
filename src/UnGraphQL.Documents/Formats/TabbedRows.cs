using System.Collections.Immutable;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>
/// Finds the rows of tables that stand on lines with tabs between their cells and have fewer cells than tell a row by themselves: a name and its amounts, and
/// beside other rows two names, or a name above empty cells.
/// </summary>
internal static class TabbedRows
{
    private const int LongestCell = 80;
    private const int LongestName = 300;

    /// <summary>Rows of one cell that may stand between the head of a table and its first full row.</summary>
    private const int MostSingleRows = 3;

    /// <param name="blocks">One for each line that is not empty.</param>
    /// <param name="lines">As they stand in the source, with their tabs.</param>
    public static void Mark(ImmutableArray<Block>.Builder blocks, IReadOnlyList<string> lines)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == BlockKind.Text && lines[i].Contains('\t', StringComparison.Ordinal) && IsRow(blocks, lines, i))
            {
                blocks[i] = blocks[i] with { Kind = BlockKind.Table };
            }
        }
    }

    private static bool IsRow(ImmutableArray<Block>.Builder blocks, IReadOnlyList<string> lines, int index)
    {
        var cells = Cells(lines[index]);
        var isAfterRow = index > 0 && blocks[index - 1].Kind == BlockKind.Table;
        return HasAmounts(cells)
            ? cells.Length > 2 || isAfterRow || (index + 1 < lines.Count && HasAmounts(Cells(lines[index + 1])))
            : IsOfNames(blocks[index], cells, lines[index]) && (isAfterRow || IsAboveRow(blocks, lines, index));
    }

    private static bool HasAmounts(string[] cells) => cells.Length >= 2 && cells.All(c => c.Length < LongestName) && CellText.IsNumber(Folding.Marks(cells[^1]));

    // Country	Amount   Part I. Overall policymaking	(and an empty cell)
    private static bool IsOfNames(Block block, string[] cells, string line) =>
        (cells.Length == 2 || (cells.Length == 1 && line.EndsWith('\t'))) && cells.All(c => c.Length < LongestCell) && cells[0][^1] is not ('.' or ')')
        && !BodyPatterns.Number().IsMatch(block.Folded) && !BodyPatterns.Label().IsMatch(block.Folded) && !BodyPatterns.SentenceEnd().IsMatch(block.Folded);

    private static bool IsAboveRow(ImmutableArray<Block>.Builder blocks, IReadOnlyList<string> lines, int index)
    {
        for (var i = index + 1; i < Math.Min(blocks.Count, index + 2 + MostSingleRows) && blocks[i].Text.Length < LongestName; i++)
        {
            if (blocks[i].Kind == BlockKind.Table || (Cells(lines[i]) is { Length: > 1 } cells && HasAmounts(cells)))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Cells(string line) => line.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
