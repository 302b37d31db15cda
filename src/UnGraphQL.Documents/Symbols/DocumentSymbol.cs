using System.Diagnostics.CodeAnalysis;

namespace UnGraphQL.Documents.Symbols;

/// <summary>
/// The symbol of a document in canonical form, as <c>A/RES/67/137</c>, <c>S/RES/1373(2001)</c>, <c>A/67/280-S/2012/614</c>.
/// Equality is that of the canonical form.
/// </summary>
public sealed partial record DocumentSymbol
{
    private DocumentSymbol(string key) => Key = key;

    /// <summary>Canonical form: no spaces, suffix letter in upper case, brackets kept.</summary>
    public string Key { get; }

    /// <summary>Reads any printed full form: case, spaces and dash variants do not matter.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DocumentSymbol? symbol)
    {
        var key = text?.Replace(" ", "", StringComparison.Ordinal);
        symbol = string.IsNullOrEmpty(key) ? null : new DocumentSymbol(key);
        return symbol is not null;
    }

    public static DocumentSymbol Parse(string text) =>
        TryParse(text, out var symbol) ? symbol : throw new FormatException($"\"{text}\" is not a document symbol.");

    public override string ToString() => Key;
}
