using System.Globalization;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

/// <summary>Reads the annexes of a document, each in an address scope of its own.</summary>
internal static class AnnexReader
{
    /// <summary>The paragraphs of all annexes with their addresses; the line "Annex" is the first heading of each.</summary>
    public static List<ParagraphNode> Read(IReadOnlyList<Block> blocks, LanguagePack pack, List<Diagnostic> diagnostics)
    {
        var all = new List<ParagraphNode>();
        var count = 0;
        foreach (var annex in Divide(blocks, pack))
        {
            var body = annex.Skip(1).ToList();
            var isResolution = body.Exists(b => b.Kind == BlockKind.Text && pack.FormulaOf(b.Folded) is not null);
            var nodes = BodyReader.Read([.. body.Where(b => pack.FormulaOf(b.Folded) is null)], pack, isResolution);
            nodes.Insert(0, new ParagraphNode(ParagraphKind.Heading, annex[0], annex[0].Span) { HeadingLevel = 1 });
            Addresses.Assign(nodes, $"annex{(++count).ToString(CultureInfo.InvariantCulture)}.", diagnostics);
            all.AddRange(nodes);
        }

        return all;
    }

    private static List<List<Block>> Divide(IReadOnlyList<Block> blocks, LanguagePack pack)
    {
        var annexes = new List<List<Block>>();
        foreach (var block in blocks)
        {
            if (annexes.Count == 0 || pack.Lines.IsMatch("annex", block.Folded))
            {
                annexes.Add([]);
            }

            annexes[^1].Add(block);
        }

        return annexes;
    }
}
