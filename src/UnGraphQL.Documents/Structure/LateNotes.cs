using System.Globalization;
using UnGraphQL.Documents.Formats;

namespace UnGraphQL.Documents.Structure;

/// <summary>Finds the notes that a dump put below the last paragraph without a rule above them, as after an annex.</summary>
internal static class LateNotes
{
    /// <summary>Moves the blocks at the end that are notes numbered on from 1, or on from the notes known already.</summary>
    public static void Move(List<Block> text, List<Block> notes)
    {
        var start = text.Count;
        var next = int.MaxValue;
        while (start > 1 && text[start - 1].Kind == BlockKind.Text && NumberOf(text[start - 1]) is { } number && number < next && (next == int.MaxValue || next - number == 1))
        {
            next = number;
            start--;
        }

        var last = notes.Select(NumberOf).Max() ?? 0;
        if (start < text.Count && next == last + 1)
        {
            notes.AddRange(text[start..].Select(b => b with { Kind = BlockKind.Note }));
            text.RemoveRange(start, text.Count - start);
        }
    }

    private static int? NumberOf(Block block) =>
        NoteBlocks.IsNote(block) && int.TryParse(NoteBlocks.Split(block).Marker, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
