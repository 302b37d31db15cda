using System.Collections.Immutable;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;

namespace UnGraphQL.Documents.Structure;

/// <summary>Divides a text that holds resolutions A, B, C … into one text for each. All keep the common masthead and the notes.</summary>
internal static class LetteredParts
{
    public static IReadOnlyList<ImmutableArray<Block>> Split(ImmutableArray<Block> blocks, LanguagePack pack)
    {
        var starts = FindStarts(blocks, pack);
        if (starts.Count < 2)
        {
            return [blocks];
        }

        var end = FindEnd(blocks, starts[^1], pack);
        var shared = blocks[end..];
        return [.. starts.Select((start, i) => (ImmutableArray<Block>)[.. blocks[..starts[0]], .. blocks[start..(i + 1 < starts.Count ? starts[i + 1] : end)], .. shared])];
    }

    // Lines "A", "B", … in sequence, each with a formula before the next.
    private static List<int> FindStarts(ImmutableArray<Block> blocks, LanguagePack pack)
    {
        var starts = new List<int>();
        var expected = 'A';
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind is BlockKind.Text or BlockKind.Heading && PartLetter.Read(blocks[i].Folded, pack.Labels)?[0] == expected && HasFormula(blocks, i, pack))
            {
                starts.Add(i);
                expected++;
            }
        }

        return starts;
    }

    private static bool HasFormula(ImmutableArray<Block> blocks, int letter, LanguagePack pack) =>
        Enumerable.Range(letter + 1, Math.Min(4, blocks.Length - letter - 1)).Any(i => DocumentParts.IsFormula(blocks, i, pack) || DocumentParts.IsBareFormula(blocks, i, pack));

    // What follows the meeting and date of the last part belongs to all: notes and the page around.
    private static int FindEnd(ImmutableArray<Block> blocks, int last, LanguagePack pack)
    {
        for (var i = last; i < blocks.Length; i++)
        {
            if (blocks[i].Kind is BlockKind.Text && pack.Lines.IsClosing(blocks[i].Folded))
            {
                while (i < blocks.Length && blocks[i].Kind == BlockKind.Text && pack.Lines.StandsAlone(blocks[i].Folded))
                {
                    i++;
                }

                return i;
            }
        }

        return blocks.Length;
    }
}
