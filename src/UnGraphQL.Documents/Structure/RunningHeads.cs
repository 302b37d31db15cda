using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>Finds the title of a document where a page repeats it: beside a symbol, a page counter or a job number.</summary>
internal static partial class RunningHeads
{
    /// <summary>Length from which any part of the masthead that stands at the edge of a page is taken for a running head.</summary>
    private const int LongPart = 20;

    /// <param name="textStart">Index of the enacting formula; what stands before it is the masthead with the title itself.</param>
    public static ImmutableArray<Block> Mark(ImmutableArray<Block> blocks, int textStart, LanguagePack pack)
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
            MarkOne(marked, i, head, title, pack);
        }

        for (var i = blocks.Length - 1; i > textStart; i--)
        {
            MarkOne(marked, i, head, title, pack);
        }

        return marked.ToImmutable();
    }

    private static void MarkOne(ImmutableArray<Block>.Builder blocks, int index, string head, string title, LanguagePack pack)
    {
        var block = blocks[index];
        if (block.Kind == BlockKind.Text && (IsTitleWithSymbol(block, head, title) || (IsBesideFurniture(blocks, index) && IsOfTitle(blocks, index, head, title) && !IsTitleOfAnnex(blocks, index, pack))))
        {
            blocks[index] = block with { Kind = BlockKind.Furniture };
        }
    }

    private static string Words(IEnumerable<Block> blocks) => Unspaced(string.Join(' ', blocks.Where(b => b.Kind is BlockKind.Text or BlockKind.Heading).Select(b => b.Folded)));

    // What follows the number of the resolution, up to the formula.
    private static string TitleOf(ImmutableArray<Block> head)
    {
        var number = head.LastOrDefault(b => MastheadLine.NumberedTitle().IsMatch(b.Folded));
        return number is null ? "" : AfterNumber().Replace(Words(head[head.IndexOf(number)..]), "");
    }

    private static bool IsOfTitle(ImmutableArray<Block>.Builder blocks, int index, string head, string title) => blocks[index] is var block
        && TextWidth.Of(block.Folded) >= LongPart ? head.Contains(Unspaced(block.Folded), StringComparison.OrdinalIgnoreCase) && (!IsInside(title, block) || IsBesidePart(blocks, index, title))
        : TextWidth.Of(block.Folded) > 2 && !Sentences.EndsClause(block.Folded)
            && (title.Equals(block.Folded, StringComparison.OrdinalIgnoreCase) || IsEdge(title, block.Folded));

    // What begins or ends like no title stands in it by chance: "… for conserving and" / "using the oceans, the seas and marine resources"
    private static bool IsInside(string title, Block block) => Unspaced(block.Folded) is var part
        && title.Contains(part, StringComparison.OrdinalIgnoreCase) && !title.StartsWith(part, StringComparison.OrdinalIgnoreCase) && !title.EndsWith(part, StringComparison.OrdinalIgnoreCase);

    // A line in the middle of a title has the line above or below it beside it.
    private static bool IsBesidePart(ImmutableArray<Block>.Builder blocks, int index, string title) =>
        IsPart(blocks[index - 1], title) || (index + 1 < blocks.Count && IsPart(blocks[index + 1], title));

    private static bool IsPart(Block block, string title) => block.Kind == BlockKind.Furniture
        && (TitleWithSymbol().Match(block.Folded) is { Success: true } match ? match.Groups["title"].Value : block.Folded) is var part
        && TextWidth.Of(part) >= LongPart && title.Contains(Unspaced(part), StringComparison.OrdinalIgnoreCase);

    // Whole words, where there are spaces between words.
    private static bool IsEdge(string title, string part) => TextWidth.IsSign(part[0]) || TextWidth.IsSign(part[^1])
        ? title.StartsWith(part, StringComparison.Ordinal) || title.EndsWith(part, StringComparison.Ordinal)
        : title.StartsWith(part + " ", StringComparison.OrdinalIgnoreCase) || title.EndsWith(" " + part, StringComparison.OrdinalIgnoreCase);

    // Where the script has no spaces, those that lines were joined with must not count, nor one behind the hyphen of a line.
    private static string Unspaced(string text) => text.Any(TextWidth.IsSign) ? text.Replace(" ", "", StringComparison.Ordinal) : text.Replace("- ", "-", StringComparison.Ordinal);

    // "A/RES/70/299 Follow-up and review", and on right pages the title first
    private static bool IsTitleWithSymbol(Block block, string head, string title) =>
        block.Text.Length < 600 && TitleWithSymbol().Match(block.Folded) is { Success: true } match && Unspaced(match.Groups["title"].Value) is var repeated
        && (title.Equals(repeated, StringComparison.OrdinalIgnoreCase) || (TextWidth.Of(repeated) >= LongPart && head.Contains(repeated, StringComparison.OrdinalIgnoreCase)));

    // In bold letters below "Annex", with no more than the foot of a page between them
    private static bool IsTitleOfAnnex(ImmutableArray<Block>.Builder blocks, int index, LanguagePack pack)
    {
        var above = index - 1;
        while (above > 0 && blocks[above].Kind == BlockKind.Furniture)
        {
            above--;
        }

        return blocks[index].IsStrong && pack.Lines.IsMatch("annex", blocks[above].Folded);
    }

    // Below it stands a symbol; a job number or counter there is the foot of a page that ends with the same words.
    private static bool IsBesideFurniture(ImmutableArray<Block>.Builder blocks, int index) =>
        blocks[index - 1].Kind == BlockKind.Furniture
        || (index + 1 < blocks.Count && blocks[index + 1] is { Kind: BlockKind.Furniture } below && !FurniturePatterns.JobNumber().IsMatch(below.Folded) && !FurniturePatterns.PageCounter().IsMatch(below.Folded));

    [GeneratedRegex(@"^[\dES-]+/\d+(?: [A-Z](?=[. ]))?[. -]*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex AfterNumber();

    [GeneratedRegex(@"^(?:[A-Z]{1,3}/[\w./()-]*\d\)?(?: \(\d{4}\))?\s+(?<title>[\p{Lu}\p{Lo}].*)|(?<title>[\p{Lu}\p{Lo}].*?)\s+[A-Z]{1,3}/[\w./()-]*\d\)?(?: \(\d{4}\))?)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TitleWithSymbol();
}
