using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats;

/// <summary>Finds the footnotes that stand under a rule in forms that do not mark them.</summary>
internal static partial class NoteBlocks
{
    /// <summary>Blocks among which a masthead calls a note with a star, and the foot of its page has it.</summary>
    private const int FirstPage = 40;

    public static ImmutableArray<Block> Mark(ImmutableArray<Block> read)
    {
        var blocks = LooseNoteMarks.Join([.. WithSymbols(read)]);
        var marked = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        var underRule = false;
        var hasStar = blocks.Take(FirstPage).Any(b => b.Kind is BlockKind.Text or BlockKind.Heading && StarMark().IsMatch(b.Folded));
        Block? mark = null;
        var last = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            var above = i > 0 && IsAbove(blocks[i - 1], block, last) ? blocks[i - 1] : null;
            underRule = block.Kind == BlockKind.Rule || (underRule && (above is not null || StaysUnderRule(block, mark)));
            mark = underRule && IsBareNumber(block) ? block : underRule && block.Kind != BlockKind.Text ? mark : null;
            var isNote = block.Kind == BlockKind.Text && (underRule || OwnNote().IsMatch(block.Folded) || (hasStar && i < FirstPage && StarNote().IsMatch(block.Folded)));
            marked.Add(isNote ? AsNote(block, above) : block);
            last = isNote ? NumberOf(marked[^1]) ?? last : last;
        }

        return marked.ToImmutable();
    }

    // A bare number is a mark that a tool set on a line of its own; page counter and running head end the foot of the page.
    private static bool StaysUnderRule(Block block, Block? mark) => block.Kind switch
    {
        BlockKind.Note => true,
        BlockKind.Furniture => IsBareNumber(block),
        BlockKind.Text => IsNote(block) || (mark is not null && block.BlankLines == 0),
        _ => false,
    };

    // "5" / "A/78/242", without a point: below its mark a symbol is the whole note, and no head of a page
    private static IEnumerable<Block> WithSymbols(ImmutableArray<Block> blocks)
    {
        var (underRule, mark) = (false, false);
        foreach (var block in blocks)
        {
            underRule = block.Kind == BlockKind.Rule || (underRule && (block.BlankLines == 0 || IsBareNumber(block) || IsNote(block)));
            var isSymbol = underRule && mark && block.BlankLines == 0 && block.Kind == BlockKind.Furniture && FurniturePatterns.SymbolLine().IsMatch(block.Folded);
            yield return isSymbol ? block with { Kind = BlockKind.Text } : block;
            mark = IsBareNumber(block);
        }
    }

    // "1" / "Resolution 70/1.", with an empty line between only where the number is the next: it may be the page's too
    private static bool IsAbove(Block mark, Block block, int last) =>
        IsBareNumber(mark) && (block.BlankLines == 0 || (block.BlankLines == 1 && block.Kind == BlockKind.Text && int.Parse(mark.Folded.Trim('-', ' '), CultureInfo.InvariantCulture) is var number && (number == 1 || number == last + 1)));

    private static int? NumberOf(Block note) => int.TryParse(Split(note).Marker, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsBareNumber(Block block) => block.Kind == BlockKind.Furniture && FurniturePatterns.PageNumber().IsMatch(block.Folded);

    private static Block AsNote(Block block, Block? mark) =>
        mark is not null && !IsNote(block) ? mark.Join(block) with { Kind = BlockKind.Note } : block with { Kind = BlockKind.Note };

    public static bool IsNote(Block block) => block.Kind == BlockKind.Note || (block.Kind == BlockKind.Text && NoteText().IsMatch(block.Folded));

    /// <summary>The mark of a note block and where its text begins.</summary>
    public static (string Marker, int Start) Split(Block note) => note.Marker is { } marker ? (marker, 0)
        : NoteText().Match(note.Folded) is { Success: true } match ? (RaisedDigits.Lower(match.Groups["mark"].Value), match.Length)
        : ("", 0);

    // Item 25 of the provisional agenda*
    [GeneratedRegex(@"[\p{L}\p{N})][.,;]?\*{1,3}(?=$|[\s,;.])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex StarMark();

    // * A/77/150.
    [GeneratedRegex(@"^\*{1,3} \S", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex StarNote();

    // 1/ S/1994/262.   as typed until the nineties   [1] A/78/84.   as programs that turn Word files into text write notes: no paragraph begins so
    [GeneratedRegex(@"^(?:\d{1,3}/|\[\d{1,3}\])\s+(?=\S)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OwnNote();

    // "7 7 See …" repeats its mark.   (1) A/78/84.   1 () A/78/84.   as Arabic prints them   [1] A/78/84.   1 Resolution 66/288, annex.   * Reissued for technical reasons.   1/ S/1994/262.
    [GeneratedRegex(@"^(?:\((?<mark>\d{1,3}|\*{1,3})\)\s+|\[(?<mark>\d{1,3})\]\s+|(?<mark>\d{1,3}|\*{1,3})/?\s+(?!-\s)(?:\(\s?\)\s*|\k<mark>(?:\s?(?=\p{Lu}\p{Ll}|[\p{Lo}-[\u6708\u5E74]])|\s(?=\p{Lu})))?|(?<mark>[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3})\s*)(?=\S)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NoteText();
}
