using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Formats;

/// <summary>Finds the footnotes that stand under a rule in forms that do not mark them.</summary>
internal static partial class NoteBlocks
{
    public static ImmutableArray<Block> Mark(ImmutableArray<Block> blocks)
    {
        var marked = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        var underRule = false;
        foreach (var block in blocks)
        {
            underRule = block.Kind == BlockKind.Rule || (underRule && (block.Kind == BlockKind.Note || IsNote(block)));
            marked.Add(underRule && block.Kind == BlockKind.Text ? Renamed(block) : block);
        }

        return marked.ToImmutable();
    }

    public static bool IsNote(Block block) => block.Kind == BlockKind.Note || (block.Kind == BlockKind.Text && NoteText().IsMatch(block.Folded));

    /// <summary>The mark of a note block and where its text begins.</summary>
    public static (string Marker, int Start) Split(Block note) =>
        NoteText().Match(note.Folded) is { Success: true } match ? (match.Groups["mark"].Value, match.Length) : ("", 0);

    private static Block Renamed(Block block) => block with { Kind = BlockKind.Note };

    // 1 Resolution 66/288, annex.   * Reissued for technical reasons.
    [GeneratedRegex(@"^(?<mark>\d{1,3}|\*{1,3})\s+(?=\S)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NoteText();
}
