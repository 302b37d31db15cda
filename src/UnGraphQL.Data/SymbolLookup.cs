using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Data;

/// <summary>What to look for in <see cref="Entities.WorkSymbol.Symbol"/> when a user names a document.</summary>
public static class SymbolLookup
{
    /// <summary>
    /// The form that symbols are compared in, of any printed form of a symbol or number: <c>a/res/67/137</c> gives <c>A/RES/67/137</c>,
    /// <c>1244 (ci)</c> gives <c>1244(CI)</c>.
    /// </summary>
    public static string Normalize(string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return Fold(DocumentSymbol.TryParse(printed, out var symbol) ? symbol.Key
            : PrintedNumber.TryParse(printed, out var number) ? number.ToString()
            : printed);
    }

    /// <summary>The same of a canonical form.</summary>
    internal static string Fold(string canonical) => string.Concat(canonical.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
}
