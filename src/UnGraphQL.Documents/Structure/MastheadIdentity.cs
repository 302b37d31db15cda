using System.Globalization;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Structure;

/// <summary>Draws from number, symbol and body what the masthead does not print: the symbol derived, the kind, the session.</summary>
internal static class MastheadIdentity
{
    public static void Complete(Masthead masthead, MastheadSymbols symbols, DocumentParts parts)
    {
        masthead.Symbol = IsOwn(symbols.Own, masthead) ? PartOf(symbols.Own, masthead.Letter) : null;
        if (masthead.Symbol is null && masthead is { Number: { } number, Body: { } body })
        {
            masthead.Symbol = Derive(body, number + Suffix(masthead), masthead.Kind);
            masthead.IsDerived = masthead.Symbol is not null;
        }

        masthead.IsPresent |= masthead.Symbol is not null;
        masthead.Aliases = masthead.Symbol?.Halves ?? [];
        masthead.Session = SessionOf(masthead);
        masthead.Kind = KindOf(masthead, parts);
    }

    // The cover says A/RES/79/252A-B; the resolutions in it are A/RES/79/252A and A/RES/79/252B.
    private static DocumentSymbol? PartOf(DocumentSymbol? symbol, string? letter) =>
        symbol is { Key: { Length: > 3 } key } && letter is not null && key[^2] == '-' && char.IsUpper(key[^3])
        && DocumentSymbol.TryParse(key[..^3] + letter, out var part) ? part : symbol;

    // A symbol on a line of its own under a numbered resolution is that of a draft or a report.
    private static bool IsOwn(DocumentSymbol? symbol, Masthead masthead) =>
        symbol is not null && (masthead.Number is null || symbol.Kind is ReferenceKind.Resolution or ReferenceKind.Decision);

    private static DocumentSymbol? Derive(string body, string number, DocumentKind? kind) =>
        PrintedNumber.TryParse(number, out var printed) ? printed.In(body, kind == DocumentKind.Decision ? ReferenceKind.Decision : ReferenceKind.Resolution) : null;

    private static string Suffix(Masthead masthead) =>
        masthead.Letter is { } letter && masthead.Number is { Length: > 0 } number && !char.IsLetter(number[^1]) ? letter : "";

    private static string? SessionOf(Masthead masthead) => masthead switch
    {
        { Body: "SC" } => null,
        { NumberSession: { } number } => number.ToString(CultureInfo.InvariantCulture),
        _ => masthead.Symbol?.Session ?? masthead.Session,
    };

    private static DocumentKind KindOf(Masthead masthead, DocumentParts parts)
    {
        if (masthead.Symbol is { } symbol)
        {
            if (symbol.Kind == ReferenceKind.Decision)
            {
                return DocumentKind.Decision;
            }

            if (symbol.Kind == ReferenceKind.Resolution)
            {
                return DocumentKind.Resolution;
            }
        }

        return masthead.Kind
            ?? (parts.Formula is not null ? DocumentKind.Resolution
            : parts.TitleLine is not null || (masthead.Symbol is { } own && IsPressRelease(own)) ? DocumentKind.PressRelease
            : masthead.Title is not null || masthead.Symbol is not null ? DocumentKind.Report
            : masthead.IsPresent ? DocumentKind.Other
            : DocumentKind.PressRelease);
    }

    // SG/SM/19000: a statement of the Secretary-General in a press release. GA/12345: a meeting told by the press service.
    private static bool IsPressRelease(DocumentSymbol symbol) =>
        symbol.Key.StartsWith("SG/", StringComparison.OrdinalIgnoreCase) || symbol.Key.StartsWith("DSG/", StringComparison.OrdinalIgnoreCase) || FurniturePatterns.PressSymbol().IsMatch(symbol.Key);
}
