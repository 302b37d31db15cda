using System.Globalization;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Data.Loading;

/// <summary>Natural keys of works.</summary>
internal static class WorkKey
{
    /// <summary>The symbol; else <c>sha256:</c> and the hash of the source, and <c>#2</c>, <c>#3</c> for its later documents.</summary>
    public static string Of(ParsedDocument document, string sha256, int ordinal) =>
        document.Symbol?.Key
        ?? $"sha256:{sha256}" + (ordinal == 0 ? "" : "#" + (ordinal + 1).ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether a key is a joint symbol and the symbol one of its halves.</summary>
    public static bool IsHalfOf(DocumentSymbol symbol, string key) => DocumentSymbol.TryParse(key, out var joint) && joint.Halves.Contains(symbol);
}
