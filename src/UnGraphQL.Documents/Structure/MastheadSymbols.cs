using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Structure;

/// <summary>Gathers the symbols that stand on lines of their own and in tags, and tells the document's own.</summary>
internal sealed partial class MastheadSymbols
{
    private const int HeadLines = 12;
    private const int LongestHeadLine = 80;

    private readonly List<string> _lines = [];
    private readonly List<string> _tags = [];
    private readonly List<DocumentSymbol> _bracketed = [];

    /// <summary>Symbols in square brackets under the number of an old resolution: its draft.</summary>
    public IReadOnlyList<DocumentSymbol> Bracketed => _bracketed;

    /// <summary>The document's own symbol: from a tag, else the first on a line of its own; two on following lines of a running head are one joint symbol.</summary>
    public DocumentSymbol? Own =>
        _tags.Count > 0 ? Parse(_tags) : _lines.Count > 1 && IsJoint(_lines[0], _lines[1]) ? Parse(_lines[..2]) : Parse(_lines[..Math.Min(1, _lines.Count)]);

    /// <summary>Takes what symbols a line holds; false when it is no line of a symbol.</summary>
    public bool Note(string line)
    {
        foreach (Match tag in FurniturePatterns.OdsTag().Matches(line))
        {
            var value = tag.Groups["value"].Value.Trim();
            if (tag.Groups["name"].Value == "DOC SYMBOL" && value.Length > 0)
            {
                _tags.Add(value);
            }
        }

        if (FurniturePatterns.SymbolLine().Match(line) is not { Success: true } match)
        {
            return false;
        }

        var symbol = match.Groups["symbol"].Value;
        if (line[0] is '[' or '(')
        {
            _bracketed.AddRange(DocumentSymbol.TryParse(symbol, out var draft) ? [draft] : ImmutableArray<DocumentSymbol>.Empty);
        }
        else
        {
            _lines.Add(symbol);
        }

        return true;
    }

    /// <summary>The numbers at the end of the symbols of a page: <c>78/2</c> of A/RES/78/2; <c>78/80</c> and <c>78/80 B</c> of A/RES/78/80 B.</summary>
    /// <remarks>At the head of a text a symbol may stand on one line with the letterhead.</remarks>
    public static FrozenSet<string> Numbers(IEnumerable<Block> blocks) =>
        blocks.Where((b, place) => b.Kind == BlockKind.Furniture || (place < HeadLines && b.Text.Length < LongestHeadLine)).Select(b => NumberEnd().Match(b.Folded)).Where(m => m.Success)
            .SelectMany(m => new[] { m.Groups["number"].Value, m.Groups["number"].Value + m.Groups["letter"].Value }).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsJoint(string first, string second) =>
        first.StartsWith("A/", StringComparison.Ordinal) && JointSecond().IsMatch(second);

    private static DocumentSymbol? Parse(List<string> parts) => DocumentSymbol.TryParse(string.Join('-', parts), out var symbol) ? symbol : null;

    [GeneratedRegex(@"[A-Z]/(?:RES|DEC)/(?<number>(?:E?S-)?\d{1,4}/\d{1,4})(?<letter> [A-Z](?![\p{Ll}\p{Lu}]))?(?! ?\()", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NumberEnd();

    [GeneratedRegex(@"^[SE]/\d{4}/\d+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex JointSecond();
}
