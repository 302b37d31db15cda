using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;

namespace UnGraphQL.Documents.Structure;

/// <summary>Finds the notes that a dump put below the last paragraph without a rule above them, as after an annex.</summary>
internal static partial class LateNotes
{
    /// <summary>
    /// Moves the blocks at the end that are notes numbered on from 1, or on from the notes known already. In volumes notes are numbered through
    /// many resolutions: such a run may begin with any number when the text above calls each of them.
    /// </summary>
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
        if (start < text.Count && (next == last + 1 || (last == 0 && text[start..].TrueForAll(note => IsCalled(NumberOf(note), text[..start])))))
        {
            notes.AddRange(text[start..].Select(b => b with { Kind = BlockKind.Note }));
            text.RemoveRange(start, text.Count - start);
        }
    }

    private static bool IsCalled(int? number, List<Block> text) =>
        number is { } mark && text.Exists(b => Called().Matches(b.Folded).Any(m => m.ValueSpan.SequenceEqual(mark.ToString(CultureInfo.InvariantCulture))));

    // "in the island, 11 and", "the report 12 of"
    [GeneratedRegex(@"(?<=[\p{L}\p{P}\d]\s?)\d{1,3}(?![\p{L}\d])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Called();

    private static int? NumberOf(Block block) =>
        NoteBlocks.IsNote(block) && int.TryParse(NoteBlocks.Split(block).Marker, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
