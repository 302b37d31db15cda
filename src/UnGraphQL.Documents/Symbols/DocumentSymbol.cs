using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Symbols;

/// <summary>
/// The symbol of a document in canonical form, as <c>A/RES/67/137</c>, <c>S/RES/1373(2001)</c>, <c>A/67/280-S/2012/614</c>.
/// Equality and order are those of the canonical form.
/// </summary>
public sealed record DocumentSymbol : IComparable<DocumentSymbol>
{
    private const int LongestKept = 100;

    // A collection cites few documents often, each language version the same.
    private static readonly TextCache<DocumentSymbol?> Symbols = new(slots: 1 << 13, LongestKept, Read);
    private static readonly TextCache<string?> Numbers = new(slots: 1 << 12, LongestKept, SymbolAnatomy.Number);

    private DocumentSymbol(string key) => Key = key;

    /// <summary>Canonical form: no spaces, suffix letter in upper case, brackets kept.</summary>
    public string Key { get; }

    /// <summary>As printed in text: <c>S/RES/1373 (2001)</c>, <c>A/RES/57/270 B</c>.</summary>
    public string Display => SymbolAnatomy.Display(Key);

    /// <summary>Code of the issuing body, of the first half in a joint symbol: GA, SC, ECOSOC, HRC, IOM; null when the series is not known.</summary>
    public string? Body => SymbolSeries.BodyOf(Key);

    /// <summary><c>67</c>, <c>S-27</c>, <c>ES-10</c>, the year for ECOSOC, digits for roman sessions; null for the Security Council and where a symbol has none.</summary>
    public string? Session => SymbolAnatomy.Session(Key, Body);

    /// <summary>Printed number in its series, <c>67/137</c>, <c>1373 (2001)</c>, <c>1244 (CI)</c>; null for documents that are neither resolution nor decision.</summary>
    public string? Number => Numbers.Of(Key);

    /// <summary>Resolution, decision or document.</summary>
    public ReferenceKind Kind => SymbolAnatomy.Kind(Key);

    /// <summary>Both symbols of a joint one, each an alias of the document; empty otherwise.</summary>
    public ImmutableArray<DocumentSymbol> Halves => SymbolAnatomy.Halves(Key) is { Length: > 1 } halves ? [.. halves.Select(h => new DocumentSymbol(h))] : [];

    /// <summary>Reads any printed full form, or a link to it: case, spaces and dash variants do not matter.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DocumentSymbol? symbol)
    {
        symbol = text is null ? null : Symbols.Of(text);
        return symbol is not null;
    }

    public static DocumentSymbol Parse(string text) =>
        TryParse(text, out var symbol) ? symbol : throw new FormatException($"\"{text}\" is not a document symbol.");

    private static DocumentSymbol? Read(string text) => SymbolSpelling.Canonical(SymbolLinks.SymbolOf(text) ?? text) is { } key ? new DocumentSymbol(key) : null;

    public int CompareTo(DocumentSymbol? other) => string.CompareOrdinal(Key, other?.Key);

    public override string ToString() => Key;

    public static bool operator <(DocumentSymbol left, DocumentSymbol right) => Comparer<DocumentSymbol>.Default.Compare(left, right) < 0;

    public static bool operator >(DocumentSymbol left, DocumentSymbol right) => Comparer<DocumentSymbol>.Default.Compare(left, right) > 0;

    public static bool operator <=(DocumentSymbol left, DocumentSymbol right) => !(left > right);

    public static bool operator >=(DocumentSymbol left, DocumentSymbol right) => !(left < right);
}
