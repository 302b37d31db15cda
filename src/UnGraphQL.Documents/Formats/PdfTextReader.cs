using System.Collections.Immutable;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Reads text printed in hard-wrapped lines, as tools take it from PDF files: groups lines into blocks by empty lines, indents and words.</summary>
internal static class PdfTextReader
{
    public static ImmutableArray<Block> Read(SourceText text, LanguagePack pack)
    {
        var source = SpacedLines.Join(text, pack);
        var breaks = new LineBreaks(source, pack);
        var tables = SetTables.Find(source);
        var notes = FootNotes.Find(source, pack, tables);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var blank = 0;
        OpenBlock? open = null;
        SourceLine? previous = null;
        foreach (var line in source.Lines.SelectMany(l => tables.Contains(l.Number) || notes.Contains(l) ? [l] : Columns(l)))
        {
            if (line.IsBlank)
            {
                blank++;
                previous = null;
                continue;
            }

            if (notes.Contains(line))
            {
                Add(blocks, open);
                Add(blocks, notes.At(line) is { } lines ? ReadNote(source, lines) : null);
                (open, previous, blank) = (null, null, 0);
                continue;
            }

            var block = tables.Contains(line.Number) ? SetTables.Row(source, line) : ReadLine(source, line);
            if (open is not null && (previous is not null ? breaks.Continues(open, previous, block, line) : LineBreaks.IsBelowNumber(open, block)))
            {
                open.Add(breaks.GoOn(block, line));
            }
            else
            {
                Add(blocks, open);
                open = new OpenBlock(breaks.Open(block, line) with { BlankLines = blank });
            }

            blank = 0;
            previous = line;
        }

        Add(blocks, open);
        return blocks.ToImmutable();
    }

    private static void Add(ImmutableArray<Block>.Builder blocks, OpenBlock? block)
    {
        if (block is not null)
        {
            blocks.Add(block.Close());
        }
    }

    private static Block ReadLine(SourceText source, SourceLine line)
    {
        var text = MappedTextBuilder.Collapse(source.Content, line.Span.Start, line.Span.End);
        var kind = BlockKinds.Of(line, text);
        return new Block(kind == BlockKind.Table ? BlockKind.Text : kind, text) { Span = text.Span };
    }

    private static OpenBlock ReadNote(SourceText source, IReadOnlyList<SourceLine> lines)
    {
        var blocks = lines.Select(line => ReadLine(source, line)).ToList();
        var span = new TextSpan(blocks.Min(b => b.Span.Start), blocks.Max(b => b.Span.End));
        var note = new OpenBlock(blocks[0] with { Kind = BlockKind.Note, Span = span });
        blocks.Skip(1).ToList().ForEach(line => note.Add(line with { Span = span }));
        return note;
    }

    // A masthead sets its parts in columns: "United Nations          A/HRC/DEC/28/111".
    private static IEnumerable<SourceLine> Columns(SourceLine line)
    {
        var start = 0;
        var raw = line.Raw;
        for (var i = line.Indent; i < raw.Length; i++)
        {
            var gap = 0;
            while (i + gap < raw.Length && raw[i + gap] == ' ')
            {
                gap++;
            }

            if (gap >= 8 && i + gap < raw.Length)
            {
                yield return Part(line, start, i);
                start = i + gap;
            }

            i += gap;
        }

        yield return start == 0 ? line : Part(line, start, raw.Length);
    }

    private static SourceLine Part(SourceLine line, int start, int end) =>
        new(line.Number, new TextSpan(line.Span.Start + start, line.Span.Start + end), line.Raw[start..end]);
}
