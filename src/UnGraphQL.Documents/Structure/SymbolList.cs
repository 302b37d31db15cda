using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Structure;

/// <summary>The symbols in the brackets of a masthead: "A/67/L.30/Rev.2 and Add.1" means two documents.</summary>
internal static partial class SymbolList
{
    public static ImmutableArray<DocumentSymbol> Read(string text)
    {
        var symbols = ImmutableArray.CreateBuilder<DocumentSymbol>();
        var last = "";
        foreach (Match match in Part().Matches(text))
        {
            var whole = match.Groups["whole"];
            var key = whole.Success ? whole.Value.TrimEnd('.') : $"{Modifier().Replace(last, "")}/{match.Value}";
            if (whole.Success || last.Length > 0)
            {
                last = whole.Success ? key : last;
                if (DocumentSymbol.TryParse(key, out var symbol))
                {
                    symbols.Add(symbol);
                }
            }
        }

        return symbols.ToImmutable();
    }

    [GeneratedRegex(@"(?<whole>(?<![A-Za-z0-9])[A-Z]{1,4}/[A-Za-z0-9./-]+(?:\([^)]*\)[A-Za-z0-9./-]*)?)|(?<![/A-Za-z0-9])(?:Add|Corr|Rev|Amend)\.\d+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Part();

    // The modifier that "and Corr.2" takes the place of: A/72/L.60/Add.1 and Add.2
    [GeneratedRegex(@"/(?:Add|Corr|Amend)\.\d+$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Modifier();
}
