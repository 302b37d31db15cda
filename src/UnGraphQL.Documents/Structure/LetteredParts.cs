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

        var (closing, end) = FindEnd(blocks, starts[^1], pack);
        return [.. starts.Select((start, i) => (ImmutableArray<Block>)[.. blocks[..starts[0]], .. PartAt(i), .. blocks[end..]])];

        ImmutableArray<Block> PartAt(int index)
        {
            var part = blocks[starts[index]..(index + 1 < starts.Count ? starts[index + 1] : end)];
            return part.Any(b => b.Kind == BlockKind.Text && pack.Lines.IsClosing(b.Folded)) ? part : [.. part, .. blocks[closing..end]];
        }
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

    // The meeting and date of the last part, which are those of all that have none of their own, and what follows them, which belongs to all: notes and the page around.
    private static (int Closing, int End) FindEnd(ImmutableArray<Block> blocks, int last, LanguagePack pack)
    {
        for (var i = last; i < blocks.Length; i++)
        {
            if (blocks[i].Kind is BlockKind.Text && pack.Lines.IsClosing(blocks[i].Folded))
            {
                var closing = i;
                while (i < blocks.Length && blocks[i].Kind == BlockKind.Text && pack.Lines.StandsAlone(blocks[i].Folded))
                {
                    i++;
                }

                return (closing, i);
            }
        }

        return (blocks.Length, blocks.Length);
    }
}
