using System.Collections.Immutable;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Texts with a paragraph on each line: dumps of Word files (<c>SourceFormat.Word</c>) and plain texts.</summary>
internal static class LineTextReader
{
    public static ImmutableArray<Block> Read(SourceText source)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var lines = new List<string>();
        var blank = 0;
        foreach (var line in source.Lines)
        {
            if (line.IsBlank)
            {
                blank++;
                continue;
            }

            blocks.Add(ReadLine(source, line) with { BlankLines = blank });
            lines.Add(line.Raw);
            blank = 0;
        }

        TabbedRows.Mark(blocks, lines);
        return blocks.ToImmutable();
    }

    private static Block ReadLine(SourceText source, SourceLine line)
    {
        var text = MappedTextBuilder.Collapse(source.Content, line.Span.Start, line.Span.End);
        return new Block(BlockKinds.Of(line, text), text) { Span = text.Span };
    }
}
