using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>Finds the title of a document where a page repeats it: beside a symbol, a page counter or a job number.</summary>
internal static partial class RunningHeads
{
    /// <summary>Length from which any part of the masthead that stands at the edge of a page is taken for a running head.</summary>
    private const int LongPart = 20;

    /// <param name="textStart">Index of the enacting formula; what stands before it is the masthead with the title itself.</param>
    public static ImmutableArray<Block> Mark(ImmutableArray<Block> blocks, int textStart)
    {
        if (textStart <= 0)
        {
            return blocks;
        }

        var head = Words(blocks[..textStart]);
        var title = TitleOf(blocks[..textStart]);
        var marked = blocks.ToBuilder();

        // A title over several lines stands with its first or its last line beside the symbol: from both sides.
        for (var i = textStart + 1; i < blocks.Length; i++)
        {
            MarkOne(marked, i, head, title);
        }

        for (var i = blocks.Length - 1; i > textStart; i--)
        {
            MarkOne(marked, i, head, title);
        }

        return marked.ToImmutable();
    }

    private static void MarkOne(ImmutableArray<Block>.Builder blocks, int index, string head, string title)
    {
        var block = blocks[index];
        if (block.Kind == BlockKind.Text && (IsTitleWithSymbol(block, head) || (IsBesideFurniture(blocks, index) && IsOfTitle(block, head, title))))
        {
            blocks[index] = block with { Kind = BlockKind.Furniture };
        }
    }

    private static string Words(IEnumerable<Block> blocks) => string.Join(' ', blocks.Where(b => b.Kind is BlockKind.Text or BlockKind.Heading).Select(b => b.Folded));

    // What follows the number of the resolution, up to the formula.
    private static string TitleOf(ImmutableArray<Block> head)
    {
        var number = head.LastOrDefault(b => MastheadLine.NumberedTitle().IsMatch(b.Folded));
        return number is null ? "" : Words(head[head.IndexOf(number)..]) is var words && words.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? words[(space + 1)..] : "";
    }

    private static bool IsOfTitle(Block block, string head, string title) =>
        TextWidth.Of(block.Folded) >= LongPart ? head.Contains(block.Folded, StringComparison.OrdinalIgnoreCase)
        : block.Text.Length > 2 && char.IsLetterOrDigit(block.Folded[^1])
            && (title.Equals(block.Folded, StringComparison.OrdinalIgnoreCase) || title.StartsWith(block.Folded + " ", StringComparison.OrdinalIgnoreCase) || title.EndsWith(" " + block.Folded, StringComparison.OrdinalIgnoreCase));

    // "A/RES/70/299 Follow-up and review", and on right pages the title first
    private static bool IsTitleWithSymbol(Block block, string head) =>
        block.Text.Length < 600 && TitleWithSymbol().Match(block.Folded) is { Success: true } match && TextWidth.Of(match.Groups["title"].Value) >= LongPart
        && Holds(head, match.Groups["title"].Value);

    // Lines of the title are broken elsewhere than in the head, after hyphens too.
    private static bool Holds(string head, string part) =>
        head.Replace(" ", "", StringComparison.Ordinal).Contains(part.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private static bool IsBesideFurniture(ImmutableArray<Block>.Builder blocks, int index) =>
        blocks[index - 1].Kind == BlockKind.Furniture || (index + 1 < blocks.Count && blocks[index + 1].Kind == BlockKind.Furniture);

    [GeneratedRegex(@"^(?:[A-Z]{1,3}/[\w./()-]*\d\)?(?: \(\d{4}\))?\s+(?<title>[\p{Lu}\p{Lo}].*)|(?<title>[\p{Lu}\p{Lo}].*?)\s+[A-Z]{1,3}/[\w./()-]*\d\)?(?: \(\d{4}\))?)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TitleWithSymbol();
}
