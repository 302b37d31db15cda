using System.Collections.Immutable;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>From the lines of a Word file to blocks.</summary>
internal static class WordBlocks
{
    /// <summary>Length from which a text is no line of a masthead.</summary>
    private const int Prose = 200;

    public static ImmutableArray<Block> Read(WordText text, LanguagePack pack)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var isHead = true;
        for (var i = 0; i < text.Lines.Length;)
        {
            var line = text.Lines[i];
            var table = TableAt(text.Lines, i);
            if (table is not null && line.Role == WordRole.Text && !IsLayout(table, text.Source, isHead, pack))
            {
                blocks.Add(WordTable.Read(text.Source, table));
            }
            else
            {
                var read = (table ?? [line]).Select(l => ReadLine(text.Source, l, pack)).Where(b => b.Text.Length > 0 || b.Marks.Length > 0).ToList();
                isHead = isHead && !read.Exists(b => pack.FormulaOf(b.Folded) is not null || b.Text.Length > Prose);
                blocks.AddRange(read);
            }

            i += table?.Count ?? 1;
        }

        return blocks.ToImmutable();
    }

    // The lines of the table that begins at a line; null when none does.
    private static List<WordLine>? TableAt(ImmutableArray<WordLine> lines, int start)
    {
        if (lines[start].Cell is not { Table: var number })
        {
            return null;
        }

        var end = start;
        while (end < lines.Length && lines[end].Cell?.Table == number)
        {
            end++;
        }

        return [.. lines.AsSpan(start, end - start)];
    }

    // Templates lay a masthead out in a table, and set a text in a frame of one column.
    private static bool IsLayout(List<WordLine> table, SourceText source, bool isHead, LanguagePack pack) =>
        table.TrueForAll(l => l.Cell is { Cell: 1 })
        || (isHead && table.Exists(l => MappedTextBuilder.Collapse(source.Content, l.Span.Start, l.Span.End).Value is { Length: > 0 } text && MastheadLine.IsKnown(Folding.Marks(text), pack)));

    /// <summary>A line with its marks and emphasis, all offsets in its own text.</summary>
    public static Block ReadLine(SourceText source, WordLine line, LanguagePack? pack)
    {
        var text = TextOf(source, line);
        var block = new Block(BlockKind.Text, text)
        {
            Span = Printed(source, line.Span),
            BlankLines = line.BlankLines,
            Marks = [.. line.Marks.Select(m => new NoteMark(m.Marker, text.IndexAt(m.Span.Start)))],
            Emphasis = [.. line.Emphasis.Select(e => Within(text, e)).Where(e => e.Length > 0)],
            IsStrong = line.IsStrong && line.Role == WordRole.Text && text.Length < Prose,
            Marker = line.Marker,
            ShowsMarks = true,
        };
        return block with { Kind = KindOf(line.Role, block, pack) };
    }

    private static TextSpan Printed(SourceText source, TextSpan line)
    {
        var whole = source.Content.AsSpan(line.Start, line.Length);
        var start = line.Start + whole.Length - whole.TrimStart().Length;
        return new TextSpan(start, start + whole.Trim().Length);
    }

    // Where an author typed the mark of a note before its text, the mark is no part of it.
    private static MappedText TextOf(SourceText source, WordLine line)
    {
        var text = new MappedTextBuilder();
        var position = line.Span.Start;
        foreach (var (_, span) in line.Marks)
        {
            text.Append(source.Content, position, span.Start);
            position = span.End;
        }

        text.Append(source.Content, position, line.Span.End);
        var read = text.ToText();
        return line.Marker is { } marker && !char.IsLetterOrDigit(marker[0]) && read.Value.StartsWith(marker, StringComparison.Ordinal) ? read.Slice(marker.Length) : read;
    }

    private static TextSpan Within(MappedText text, TextSpan span)
    {
        var (start, end) = (text.IndexAt(span.Start), text.IndexAt(span.End));
        while (end > start && char.IsWhiteSpace(text.Value[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static BlockKind KindOf(WordRole role, Block block, LanguagePack? pack) => role switch
    {
        WordRole.Note => BlockKind.Note,
        WordRole.PageFurniture or WordRole.Contents => BlockKind.Furniture,
        _ when FurniturePatterns.Rule().IsMatch(block.Folded) => BlockKind.Rule,
        _ when FurniturePatterns.IsFurniture(block.Folded) || LanguagePack.IsFurniture(block.Folded) => BlockKind.Furniture,
        WordRole.Heading when block.Text.Length < Prose && !BodyPatterns.SentenceEnd().IsMatch(block.Folded) && pack?.FormulaOf(block.Folded) is null => BlockKind.Heading,
        _ => BlockKind.Text,
    };
}
