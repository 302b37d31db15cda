using System.Globalization;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

/// <summary>Reads the annexes of a document, each in an address scope of its own; so are the appendices and enclosures of an annex.</summary>
internal static class AnnexReader
{
    /// <summary>The paragraphs of all annexes with their addresses; the line "Annex" or "Appendix" is the first heading of each.</summary>
    public static List<ParagraphNode> Read(IReadOnlyList<Block> blocks, LanguagePack pack, List<Diagnostic> diagnostics)
    {
        var all = new List<ParagraphNode>();
        var (annexes, appendices) = (0, 0);
        foreach (var part in Divide(blocks, pack))
        {
            var isAppendix = annexes > 0 && pack.Lines.IsMatch("appendix", part[0].Folded);
            (annexes, appendices) = isAppendix ? (annexes, appendices + 1) : (annexes + 1, 0);
            var nodes = ReadPart(part, pack);
            Addresses.Assign(nodes, Scope(annexes, appendices), diagnostics);
            all.AddRange(nodes);
        }

        return all;
    }

    private static List<ParagraphNode> ReadPart(List<Block> part, LanguagePack pack)
    {
        var body = part.Skip(1).ToList();
        var isResolution = body.Exists(b => b.Kind == BlockKind.Text && pack.FormulaOf(b.Folded) is not null);
        var nodes = BodyReader.Read([.. body.Where(b => pack.FormulaOf(b.Folded) is null)], pack, isResolution);
        nodes.Insert(0, new ParagraphNode(ParagraphKind.Heading, part[0], part[0].Span) { HeadingLevel = 1 });
        return nodes;
    }

    // annex1.   annex1.app2.
    private static string Scope(int annex, int appendix) =>
        string.Create(CultureInfo.InvariantCulture, $"annex{annex}.") + (appendix == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"app{appendix}."));

    private static List<List<Block>> Divide(IReadOnlyList<Block> blocks, LanguagePack pack)
    {
        var annexes = new List<List<Block>>();
        foreach (var block in blocks)
        {
            if (annexes.Count == 0 || pack.Lines.IsMatch("annex", block.Folded) || pack.Lines.IsMatch("appendix", block.Folded))
            {
                annexes.Add([]);
            }

            annexes[^1].Add(block);
        }

        return annexes;
    }
}
