using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Formats;

/// <summary>
/// Joins notes with marks that a tool set on lines of their own, above the note or gathered at the end: between a rule and the
/// foot of the page "Resolution 70/1.", "3", "See A/73/1.", "1".
/// </summary>
internal static partial class LooseNoteMarks
{
    private const int MostBlocks = 60;
    private const int LongestNote = 600;

    public static ImmutableArray<Block> Join(ImmutableArray<Block> blocks)
    {
        var joined = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (var i = 0; i < blocks.Length; i++)
        {
            joined.Add(blocks[i]);
            if (blocks[i].Kind == BlockKind.Rule && EndOfPage(blocks, i + 1) is { } end)
            {
                joined.AddRange(Pair(blocks[(i + 1)..end]));
                i = end - 1;
            }
        }

        return joined.ToImmutable();
    }

    /// <summary>The foot of the page after the notes; null when these are not notes with loose marks.</summary>
    private static int? EndOfPage(ImmutableArray<Block> blocks, int start)
    {
        var end = start;
        while (end < blocks.Length && end - start < MostBlocks && (end == start || blocks[end].BlankLines == 0) && (IsMark(blocks[end]) || IsText(blocks[end])))
        {
            end++;
        }

        var run = blocks[start..end];
        return end < blocks.Length && blocks[end].Kind == BlockKind.Furniture && run.Any(IsMark) && run.Any(IsText) && !run.Any(NoteBlocks.IsNote) ? end : null;
    }

    private static bool IsMark(Block block) => block.Kind == BlockKind.Furniture && FurniturePatterns.PageNumber().IsMatch(block.Folded);

    private static bool IsText(Block block) => block.Kind == BlockKind.Text && block.Text.Length < LongestNote;

    private static IEnumerable<Block> Pair(ImmutableArray<Block> run)
    {
        var above = run.Where((block, i) => IsMark(block) && i + 1 < run.Length && IsText(run[i + 1])).ToList();
        var loose = new Queue<Block>(run.Where(block => IsMark(block) && !above.Contains(block)));
        for (var i = 0; i < run.Length; i++)
        {
            if (IsText(run[i]))
            {
                var isBelow = i > 0 && IsMark(run[i - 1]);
                foreach (var note in isBelow ? [run[i - 1].Join(run[i])] : Notes(run[i], loose))
                {
                    yield return note with { Kind = BlockKind.Note };
                }
            }
        }
    }

    // Several notes in one block are told by their sentences when there are as many marks.
    private static IEnumerable<Block> Notes(Block block, Queue<Block> loose)
    {
        int[] starts = [0, .. Sentence().Matches(block.Folded).Select(match => match.Index + 1)];
        if (loose.Count < 2 || starts.Length != loose.Count)
        {
            return [loose.TryDequeue(out var mark) ? mark.Join(block) : block];
        }

        return [.. starts.Select((start, i) => loose.Dequeue().Join(new Block(BlockKind.Text, block.Text.Slice(start, i + 1 < starts.Length ? starts[i + 1] : block.Text.Length)) { Span = block.Span }))];
    }

    [GeneratedRegex(@"(?<=\.)\s(?=\p{Lu})", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Sentence();
}
