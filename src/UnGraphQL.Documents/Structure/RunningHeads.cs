using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>Finds the title of a document where a page repeats it: beside a symbol, a page counter or a job number.</summary>
internal static partial class RunningHeads
{
    private const int ShortestTitle = 20;

    /// <param name="textStart">Index of the enacting formula; what stands before it is the masthead with the title itself.</param>
    public static ImmutableArray<Block> Mark(ImmutableArray<Block> blocks, int textStart)
    {
        if (textStart <= 0)
        {
            return blocks;
        }

        var head = string.Join(' ', blocks[..textStart].Where(b => b.Kind is BlockKind.Text or BlockKind.Heading).Select(b => b.Folded));
        var marked = blocks.ToBuilder();
        for (var i = textStart + 1; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (block.Kind == BlockKind.Text && TextWidth.Of(block.Folded) >= ShortestTitle
                && (IsTitleWithSymbol(block, head) || (IsBesideFurniture(blocks, i) && head.Contains(block.Folded, StringComparison.OrdinalIgnoreCase))))
            {
                marked[i] = block with { Kind = BlockKind.Furniture };
            }
        }

        return marked.ToImmutable();
    }

    // "A/RES/70/299 Follow-up and review", and on right pages the title first
    private static bool IsTitleWithSymbol(Block block, string head) =>
        block.Text.Length < 600 && TitleWithSymbol().Match(block.Folded) is { Success: true } match && TextWidth.Of(match.Groups["title"].Value) >= ShortestTitle
        && head.Contains(match.Groups["title"].Value, StringComparison.OrdinalIgnoreCase);

    private static bool IsBesideFurniture(ImmutableArray<Block> blocks, int index) =>
        blocks[index - 1].Kind == BlockKind.Furniture || (index + 1 < blocks.Length && blocks[index + 1].Kind == BlockKind.Furniture);

    [GeneratedRegex(@"^(?:[A-Z]{1,3}/[\w./()-]*\d\)?(?: \(\d{4}\))?\s+(?<title>[\p{Lu}\p{Lo}].*)|(?<title>[\p{Lu}\p{Lo}].*?)\s+[A-Z]{1,3}/[\w./()-]*\d\)?(?: \(\d{4}\))?)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TitleWithSymbol();
}
