using System.Collections.Immutable;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>
/// Finds tables that a dump of a Word file wrote cell by cell, a line each. There every paragraph begins with a tab and no cell does; a quarter of the cells
/// or more are numbers. Where the rows ended is lost.
/// </summary>
internal static class DumpedTables
{
    private const int FewestCells = 6;
    private const int LongestCell = 200;
    private const int LongestLabel = 40;

    public static ImmutableArray<Block> Join(ImmutableArray<Block> blocks, SourceText source)
    {
        var joined = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (var i = 0; i < blocks.Length;)
        {
            var end = i;
            while (end < blocks.Length && (IsCell(blocks[end], source) || (end > i && IsLabel(blocks, end, source))))
            {
                end++;
            }

            if (IsTable(blocks.AsSpan(i, end - i)))
            {
                joined.Add(Table(blocks.AsSpan(i, end - i)));
            }
            else
            {
                joined.AddRange(blocks.AsSpan(i, end - i));
            }

            if (end < blocks.Length)
            {
                joined.Add(blocks[end]);
            }

            i = end + 1;
        }

        return joined.ToImmutable();
    }

    private static bool IsCell(Block block, SourceText source) =>
        (block.Kind == BlockKind.Text || (block.Kind == BlockKind.Furniture && FurniturePatterns.PageNumber().IsMatch(block.Folded)))
        && block.Text.Length < LongestCell && (block.Span.Start == 0 || source.Content[block.Span.Start - 1] != '\t');

    // Above a sum stands "Total" behind a tab of its own.
    private static bool IsLabel(ImmutableArray<Block> blocks, int index, SourceText source) =>
        blocks[index] is { Kind: BlockKind.Text, Text.Length: < LongestLabel } label && !char.IsDigit(label.Folded[0])
        && index + 1 < blocks.Length && blocks[index + 1].BlankLines == 0 && IsCell(blocks[index + 1], source) && CellText.IsNumber(blocks[index + 1].Folded);

    private static bool IsTable(ReadOnlySpan<Block> cells)
    {
        var numbers = 0;
        foreach (var cell in cells)
        {
            numbers += CellText.IsNumber(cell.Folded) ? 1 : 0;
        }

        return cells.Length >= FewestCells && numbers >= cells.Length * CellText.NumberShare;
    }

    private static Block Table(ReadOnlySpan<Block> cells)
    {
        var text = new MappedTextBuilder();
        TableBar.Append(text, cells[0].Span.Start);
        foreach (var cell in cells)
        {
            text.Append(cell.Text, 0, cell.Text.Length);
            TableBar.Append(text, cell.Span.End - 1);
        }

        return new Block(BlockKind.Table, text.ToText()) { Span = new TextSpan(cells[0].Span.Start, cells[^1].Span.End), BlankLines = cells[0].BlankLines };
    }
}
