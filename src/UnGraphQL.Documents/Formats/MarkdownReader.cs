using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Reads Markdown as converters of UN documents write it. Empty lines set blocks apart; so do list numbers and forced line breaks.</summary>
internal static partial class MarkdownReader
{
    private const int LongestOfMasthead = 120;

    public static ImmutableArray<Block> Read(SourceText source, LanguagePack pack)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var blank = 0;
        var group = new List<SourceLine>();
        foreach (var line in source.Lines.SelectMany(Parts))
        {
            if (!line.IsBlank)
            {
                group.Add(line);
                continue;
            }

            blank = ReadGroup(source.Content, group, pack, blank, blocks) + 1;
            group.Clear();
        }

        ReadGroup(source.Content, group, pack, blank, blocks);
        return blocks.ToImmutable();
    }

    /// <returns>The empty lines to count on: none after a group was read.</returns>
    private static int ReadGroup(string content, List<SourceLine> group, LanguagePack pack, int blank, ImmutableArray<Block>.Builder blocks)
    {
        if (group.Count == 0)
        {
            return blank;
        }

        var inline = new MarkdownInline(content);
        Block? open = null;
        for (var i = 0; i < group.Count; i++)
        {
            var previous = i == 0 ? null : group[i - 1];
            var line = ReadLine(inline, group[i]) with
            {
                BlankLines = i == 0 ? blank : 0,
                IsBrokenLine = previous is not null && (IsForcedBreak(previous) || Bullet().IsMatch(group[i].Trimmed)),
            };
            if (line.Kind == BlockKind.Rule && i == 1 && open is { Kind: BlockKind.Text } title && IsUnderline(group[i], title.Folded))
            {
                open = title with { Kind = BlockKind.Heading };
                continue;
            }

            if (open is not null && Continues(open, line) && !AreOfMasthead(open, line, pack) && (!ListStart().IsMatch(line.Folded) || IsBrokenBeforeLabel(open, line, group, i)))
            {
                open = open.Join(line);
                continue;
            }

            Add(blocks, open);
            open = line;
        }

        Add(blocks, open);
        return 0;
    }

    private static void Add(ImmutableArray<Block>.Builder blocks, Block? block)
    {
        if (block is not null && (block.Text.Length > 0 || block.Marks.Length > 0))
        {
            blocks.Add(block);
        }
    }

    private static Block ReadLine(MarkdownInline inline, SourceLine line)
    {
        var raw = Folding.Marks(line.Trimmed);
        if (FurniturePatterns.Rule().IsMatch(raw))
        {
            return Plain(BlockKind.Rule, line);
        }

        if (TableRow().IsMatch(raw))
        {
            return Plain(BlockKind.Table, line);
        }

        if (HeadingMark().Match(line.Raw) is { Success: true } heading)
        {
            var title = inline.Read(line.Span.Start + heading.Length, line.Span.Start + HeadingEnd().Match(line.Raw).Index, BlockKind.Heading);
            return FurniturePatterns.SymbolLine().IsMatch(title.Folded) ? title with { Kind = BlockKind.Furniture } : title;
        }

        if (NoteStart().Match(line.Raw) is { Success: true } note)
        {
            return ReadNote(inline, line, note);
        }

        var bullet = Bullet().Match(line.Trimmed).Length;
        var block = inline.Read(line.Span.Start + line.Indent + bullet, line.Span.Start + line.Raw.TrimEnd().Length, BlockKind.Text);
        return FurniturePatterns.IsFurniture(raw) || FurniturePatterns.IsFurniture(block.Folded) || LanguagePack.IsFurniture(block.Folded)
            ? new Block(BlockKind.Furniture, block.Text) { Span = block.Span }
            : block;
    }

    // The mark stays in the text of a note block, as in the other forms: "1 A/HRC/24/56."
    private static Block ReadNote(MarkdownInline inline, SourceLine line, Match note)
    {
        var mark = note.Groups["mark"];
        var text = inline.Read(line.Span.Start + note.Length, line.Span.Start + line.Raw.TrimEnd().Length, BlockKind.Note);
        var marker = new MappedText(mark.Value, [.. Enumerable.Range(line.Span.Start + mark.Index, mark.Length)]);
        return new Block(BlockKind.Note, marker) { Span = new TextSpan(line.Span.Start + line.Indent, line.Span.End) }.Join(text);
    }

    private static Block Plain(BlockKind kind, SourceLine line)
    {
        var start = line.Span.Start + line.Indent;
        var text = new MappedText(line.Trimmed, [.. Enumerable.Range(start, line.Trimmed.Length)]);
        return new Block(kind, text) { Span = text.Span };
    }

    private static bool Continues(Block open, Block line) =>
        open.Kind is BlockKind.Text or BlockKind.Note && line.Kind == BlockKind.Text
        && !line.IsBrokenLine;

    // "Distr.: General" / "16 October 2024": lines that say what they are each for itself
    private static bool AreOfMasthead(Block open, Block line, LanguagePack pack) =>
        open.Text.Length < LongestOfMasthead && line.Text.Length < LongestOfMasthead && IsOfMasthead(line.Folded, pack) && IsOfMasthead(open.Folded, pack);

    private static bool IsOfMasthead(string line, LanguagePack pack) => pack.IsLetterhead(line) || pack.Lines.StandsAlone(line);

    // "in accordance with subparagraph" / "(d) of the decision": below a line without end that left no room for the label stands no item
    private static bool IsBrokenBeforeLabel(Block open, Block line, List<SourceLine> group, int index) =>
        char.IsLetterOrDigit(open.Folded[^1]) && BodyPatterns.Label().Match(line.Folded) is { Success: true } label && label.Length < line.Folded.Length && char.IsLower(line.Folded[label.Length])
        && LineRoom.FirstWord(line.Folded) + TextWidth.Columns(group[index - 1].Trimmed) >= group.Max(l => TextWidth.Columns(l.Trimmed));

    private static bool IsForcedBreak(SourceLine line) => line.Raw.EndsWith("  ", StringComparison.Ordinal) || line.Raw.EndsWith('\\') 
        || (line.Raw.EndsWith('>') && BreakTag().Matches(line.Raw) is [.., var last] && last.Index + last.Length == line.Raw.Length);

    // Converters set indented paragraphs as quotations, and lines that belong together with <br> between them.
    private static IEnumerable<SourceLine> Parts(SourceLine line)
    {
        var start = line.Raw.Contains('>', StringComparison.Ordinal) ? QuoteMarks().Match(line.Raw).Length : 0;
        if (!TableRow().IsMatch(line.Trimmed))
        {
            foreach (Match tag in BreakTag().Matches(line.Raw))
            {
                yield return Part(line, start, tag.Index + tag.Length);
                start = tag.Index + tag.Length;
            }
        }

        if (start == 0 || start < line.Raw.Length || !BreakTag().IsMatch(line.Raw))
        {
            yield return start == 0 ? line : Part(line, start, line.Raw.Length);
        }
    }

    private static SourceLine Part(SourceLine line, int start, int end) =>
        new(line.Number, new TextSpan(line.Span.Start + start, line.Span.Start + end), line.Raw[start..end]);

    // A line of hyphens is a rule below a line that ends as a sentence does.
    private static bool IsUnderline(SourceLine rule, string title) => rule.Trimmed[0] == '=' || (rule.Trimmed[0] == '-' && !BodyPatterns.SentenceEnd().IsMatch(title));

    [GeneratedRegex(@"^\s{0,3}\#{1,6}\s+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex HeadingMark();

    // the closing marks of "## Title ##", or the end of the line
    [GeneratedRegex(@"(?:\s+\#+)?\s*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex HeadingEnd();

    [GeneratedRegex(@"^\s{0,3}(?:>\s?)+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex QuoteMarks();

    [GeneratedRegex(@"<br\s?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex BreakTag();

    // * lamps   + wicks
    [GeneratedRegex(@"^[*+]\s+(?=[^\s*+])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\|.*\|$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TableRow();

    // <sup>1</sup> A/HRC/24/56.   [^1]: A/HRC/24/56.   ^1^ A/HRC/24/56.
    [GeneratedRegex(@"^\s*(?:<sup>\(?(?:</sup><sup>)?(?<mark>\d{1,3}|\*{1,3})(?:</sup><sup>)?\)?</sup>(?:\s*\(\s?\))?|\[\^(?<mark>\w{1,3})\]:|\^(?<mark>\d{1,3})\^)\s*(?=\S)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NoteStart();

    [GeneratedRegex(@"^(?:\d{1,3}(?:(?:\.|\s?-)\s|\u3001(?!\d))|" + BodyPatterns.LabelStart + @"|[-•]\s)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ListStart();
}
