using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Api.Documents;

/// <summary>Addresses in the Official Document System.</summary>
internal static class OfficialLinks
{
    /// <summary>Organs whose symbols are keys of this collection: the Official Document System does not know them.</summary>
    private const string OutsideTheUnitedNations = "IOM";

    /// <summary>Null for what is no symbol, and for an organ whose documents are not there.</summary>
    public static string? Undocs(string symbol, Language language) => DocumentSymbol.TryParse(symbol, out var parsed) ? Undocs(parsed, language) : null;

    /// <summary>Null for an organ whose documents are not there.</summary>
    public static string? Undocs(DocumentSymbol symbol, Language language) =>
        symbol.Body == OutsideTheUnitedNations ? null : SymbolLinks.Undocs(symbol, language).ToString();
}
