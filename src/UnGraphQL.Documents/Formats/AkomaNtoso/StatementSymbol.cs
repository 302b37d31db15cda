using System.Text.RegularExpressions;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>
/// The symbol of a statement: that of the cover page, with the letter of the title page. Cover, title and identification are typed in
/// apart from each other: where the first two disagree, the third decides, and a diagnostic says so.
/// </summary>
internal static partial class StatementSymbol
{
    /// <summary>The symbol, and the letter that only the title page prints; both null when there is none.</summary>
    public static (DocumentSymbol? Symbol, string? Letter) Read(StatementHead head, List<Diagnostic> diagnostics)
    {
        var printed = head.Text(head.Cover("docNumber", "refersTo", "#symbol")) ?? head.Text(head.Cover("docNumber", "refersTo", null));
        if (!DocumentSymbol.TryParse(printed, out var symbol))
        {
            symbol = Identified(head, "FRBRWork");
            if (symbol is not null)
            {
                diagnostics.Add(new Diagnostic(DiagnosticCodes.DerivedSymbol, DiagnosticSeverity.Info, $"The cover page prints no symbol; {symbol.Key} was derived from the identification.", Suggestion: symbol.Key));
            }
        }
        else if (Titled(head, symbol) is { } other)
        {
            symbol = Decided(head, symbol, other, diagnostics);
        }

        return symbol is not null && OwnLetter(head) is { } letter && DocumentSymbol.TryParse(LetterEnd().Replace(symbol.Key, "") + letter, out var lettered) && lettered != symbol
            ? (lettered, letter)
            : (symbol, null);
    }

    // The title of A/RES/78/4 may stand below the cover page of A/RES/78/3.
    private static DocumentSymbol Decided(StatementHead head, DocumentSymbol cover, DocumentSymbol title, List<Diagnostic> diagnostics)
    {
        var decided = Identified(head, "FRBRExpression") is { } identified && IsSameNumber(identified, title) ? title : cover;
        var other = decided == cover ? title : cover;
        diagnostics.Add(new Diagnostic(
            DiagnosticCodes.SymbolMismatch,
            DiagnosticSeverity.Warning,
            $"The cover page prints {cover.Key} and the title {title.Key}; it was taken for {decided.Key}.",
            Suggestion: other.Key));
        return decided;
    }

    /// <summary>The symbol with the number above the title where it is another than that of the cover page; else null.</summary>
    private static DocumentSymbol? Titled(StatementHead head, DocumentSymbol cover)
    {
        var number = head.Prefaces.SelectMany(p => p.Descendants("docNumber")).Select(n => TitleNumber().Match(head.Text(n) ?? "")).FirstOrDefault(m => m.Success);
        return number is not null && CoverNumber().Match(cover.Key) is { Success: true } printed
            && DocumentSymbol.TryParse(printed.Groups["series"].Value + number.Groups["number"].Value + printed.Groups["letters"].Value, out var titled) && !IsSameNumber(titled, cover)
            ? titled
            : null;
    }

    private static bool IsSameNumber(DocumentSymbol one, DocumentSymbol other) => LetterEnd().Replace(one.Key, "") == LetterEnd().Replace(other.Key, "");

    // The title page of a member of a collection prints its letter alone; a later part of a resolution may print it apart from its number.
    private static string? OwnLetter(StatementHead head) => (head.Statement.Child("preface")?.Descendants("docNumber") ?? [])
        .Select(n => head.Text(n)?.Trim('.', ' '))
        .FirstOrDefault(t => t is [>= 'A' and <= 'Z'] or [>= 'A' and <= 'Z', >= 'A' and <= 'Z']);

    private static DocumentSymbol? Identified(StatementHead head, string level)
    {
        var match = WorkAddress().Match(head.Meta(level)?.Child("FRBRuri")?["value"] ?? "");
        var series = match.Groups["body"].Value switch
        {
            "unga" => "A",
            "unecosoc" => "E",
            "unsc" => "S",
            _ => null,
        };
        return series is not null && DocumentSymbol.TryParse($"{series}/RES/{match.Groups["session"].Value}/{match.Groups["number"].Value}", out var symbol) ? symbol : null;
    }

    // /akn/un/statement/deliberation/unga/2023-12-07/78-80A/
    [GeneratedRegex(@"^/akn/un/statement/\w+/(?<body>\w+)/[^/]*/(?<session>(?:E?S-)?\d+)-(?<number>\d+[A-Z]{0,2})/?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WorkAddress();

    // 78/4.   ES-11/1
    [GeneratedRegex(@"^(?<number>(?:E?S-)?\d+/\d+)(?![\d/])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TitleNumber();

    // A/RES/78/254A-C
    [GeneratedRegex(@"^(?<series>[A-Z]/RES/)(?:E?S-)?\d+/\d+(?<letters>[A-Z]{0,2}(?:-[A-Z]{1,2})?)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CoverNumber();

    // A-B or A at the end of a symbol
    [GeneratedRegex("(?<=[0-9])[A-Z]{1,2}(?:-[A-Z]{1,2})?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LetterEnd();
}
