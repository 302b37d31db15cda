using System.Text.RegularExpressions;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Structure;

/// <summary>What a symbol says of its document: the body, the session, and whether it is a resolution.</summary>
internal static partial class SymbolFacts
{
    /// <summary>Code of the body; null when the series is not one of a body that is known here.</summary>
    public static string? Body(DocumentSymbol symbol) => symbol.Key switch
    {
        var key when key.StartsWith("A/HRC/", StringComparison.OrdinalIgnoreCase) => "HRC",
        var key when key.StartsWith("A/", StringComparison.OrdinalIgnoreCase) => "GA",
        var key when key.StartsWith("S/", StringComparison.OrdinalIgnoreCase) => "SC",
        var key when key.StartsWith("E/", StringComparison.OrdinalIgnoreCase) => "ECOSOC",
        var key when key.StartsWith("IOM/", StringComparison.OrdinalIgnoreCase) => "IOM",
        _ => null,
    };

    /// <summary>Session as printed in the symbol; null for the Security Council and where there is none.</summary>
    public static string? Session(DocumentSymbol symbol) =>
        SessionPart().Match(symbol.Key) is { Success: true } match ? match.Groups["session"].Value.ToUpperInvariant() : null;

    /// <summary>The symbols a joint symbol is made of; empty when it is not joint.</summary>
    public static IReadOnlyList<DocumentSymbol> Halves(DocumentSymbol symbol) =>
        JointParts().Match(symbol.Key) is { Success: true } match
        && DocumentSymbol.TryParse(match.Groups["first"].Value, out var first)
        && DocumentSymbol.TryParse(match.Groups["second"].Value, out var second)
            ? [first, second]
            : [];

    public static bool IsResolution(DocumentSymbol symbol) => symbol.Key.Contains("/RES/", StringComparison.OrdinalIgnoreCase);

    /// <summary>SG/SM/19000: a statement of the Secretary-General in a press release.</summary>
    public static bool IsPressRelease(DocumentSymbol symbol) => symbol.Key.StartsWith("SG/", StringComparison.OrdinalIgnoreCase) || symbol.Key.StartsWith("DSG/", StringComparison.OrdinalIgnoreCase);

    public static bool IsDecision(DocumentSymbol symbol) => symbol.Key.Contains("/DEC/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The key of a resolution of a body by its printed number, as 32/6 of HRC; null when the body has no such numbers.</summary>
    public static DocumentSymbol? Derive(string body, string number, bool isDecision)
    {
        var nature = isDecision ? "DEC" : "RES";
        var key = body switch
        {
            "GA" => $"A/{nature}/{number}",
            "SC" => $"S/{nature}/{number}",
            "ECOSOC" => $"E/{nature}/{number}",
            "HRC" => $"A/HRC/{nature}/{number}",
            "IOM" => $"IOM/{nature}/{number}",
            _ => null,
        };
        return DocumentSymbol.TryParse(key, out var symbol) ? symbol : null;
    }

    // A/67/280   A/RES/67/137   A/RES/S-27/1   A/HRC/RES/32/6   E/RES/2018/21   E/2018/21
    [GeneratedRegex(@"^(?:A/(?:HRC/)?|E/)(?:(?:RES|DEC|PRST)/)?(?<session>\d{1,4}|E?S-\d{1,2})/", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex SessionPart();

    [GeneratedRegex(@"^(?<first>A/[\w./()]+)-(?<second>[SE]/[\w./()]+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex JointParts();
}
