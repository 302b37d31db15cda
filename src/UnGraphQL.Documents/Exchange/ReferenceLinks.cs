using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Exchange;

/// <summary>Where what a text cites can be read.</summary>
public static class ReferenceLinks
{
    /// <summary>Organs whose symbols are keys of this collection: the Official Document System does not know them.</summary>
    private const string OutsideTheUnitedNations = "IOM";

    /// <summary>
    /// In the Official Document System; null for what is not there, for a part of a document, and for a symbol in doubt, unless the source sets a
    /// link itself.
    /// </summary>
    public static Uri? Of(ParsedReference reference, Language language)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference.Symbol is { } symbol && (reference.Status is ReferenceStatus.Held or ReferenceStatus.Known || reference.BodyRule == LinkCitations.Rule) && !symbol.Key.Contains('#', StringComparison.Ordinal) ? Of(symbol, language) : null;
    }

    /// <summary>In the Official Document System; null for what is no symbol, and for what is not there.</summary>
    public static Uri? Of(string symbol, Language language) => DocumentSymbol.TryParse(symbol, out var parsed) ? Of(parsed, language) : null;

    /// <summary>In the Official Document System; null for an organ whose documents are not there.</summary>
    public static Uri? Of(DocumentSymbol symbol, Language language)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return symbol.Body == OutsideTheUnitedNations ? null : SymbolLinks.Undocs(symbol, language);
    }
}
