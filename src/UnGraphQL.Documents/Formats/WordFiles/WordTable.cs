using System.Collections.Immutable;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>A table of a Word file as text: each row as <c>| cell | cell |</c>.</summary>
internal static class WordTable
{
    /// <param name="source">The text of the file.</param>
    /// <param name="lines">Of one table, in order; a cell has at least one.</param>
    public static Block Read(SourceText source, IReadOnlyList<WordLine> lines)
    {
        var text = new MappedTextBuilder();
        var marks = new List<(string Marker, int Offset)>();
        foreach (var row in lines.GroupBy(l => l.Cell?.Row))
        {
            var cells = row.GroupBy(l => l.Cell?.Cell).Select(cell => (cell.First().Span, Texts: cell.Select(l => WordBlocks.ReadLine(source, l, null)).ToList())).ToList();
            if (cells.TrueForAll(c => c.Texts.TrueForAll(t => t.Text.Length == 0)))
            {
                continue;
            }

            TableBar.Append(text, cells[0].Span.Start);
            foreach (var (span, texts) in cells)
            {
                foreach (var block in texts)
                {
                    text.Append(' ', block.Span.Start);
                    text.Append(block.Text, 0, block.Text.Length);
                    marks.AddRange(block.Marks.Select(m => (m.Marker, m.Offset < block.Text.Length ? block.Text.SourceOffset(m.Offset) : block.Span.End)));
                }

                TableBar.Append(text, texts[^1].Text.Length == 0 ? span.Start : texts[^1].Span.End - 1);
            }
        }

        var whole = text.ToText();
        return new Block(BlockKind.Table, whole)
        {
            Span = new TextSpan(lines[0].Span.Start, lines[^1].Span.End),
            BlankLines = lines[0].BlankLines,
            Marks = [.. marks.Select(m => new NoteMark(m.Marker, whole.IndexAt(m.Offset)))],
            ShowsMarks = true,
        };
    }
}
