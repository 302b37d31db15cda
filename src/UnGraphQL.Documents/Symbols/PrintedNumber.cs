using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Symbols;

/// <summary>
/// The number of a resolution or decision as texts print it, without the series: <c>67/137</c>, <c>57/270 B</c>, <c>1373 (2001)</c>.
/// Which symbol it stands for depends on the body; alone it has candidates.
/// </summary>
/// <param name="Session">Session or year as printed: <c>67</c>, <c>S-27</c>, <c>1996</c>, <c>2001</c>, <c>XXV</c>.</param>
/// <param name="Letter">Suffix, as <c>B</c> or <c>A-B</c>; empty when there is none.</param>
public sealed partial record PrintedNumber(PrintedNumberShape Shape, string Number, string Session, string Letter)
{
    private static readonly ImmutableArray<PackRow> Numbering = PackFile.Read("Symbols/numbering.tsv");

    private static readonly TextCache<PrintedNumber?> Numbers = new(slots: 1 << 12, longest: 32, text => Form().Match(text) is { Success: true } match ? Read(match) : null);

    /// <summary>Codes of the bodies whose numbers are known, each once.</summary>
    public static ImmutableArray<string> Bodies { get; } = [.. Numbering.Select(row => row["body"]).Distinct()];

    /// <summary>The session in digits, without the mark of a special one; 0 when it is none.</summary>
    public int SessionNumber =>
        int.TryParse(SymbolAnatomy.SessionInDigits(Session)?.Split('-')[^1] ?? Session, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    /// <summary>The year in which a resolution of the Security Council was adopted; null for others.</summary>
    public int? Year => Shape == PrintedNumberShape.Year ? int.Parse(Session, CultureInfo.InvariantCulture) : null;

    public bool IsSpecialSession => Session.Contains('-', StringComparison.Ordinal);

    public static bool TryParse(string? text, [NotNullWhen(true)] out PrintedNumber? number)
    {
        number = Numbers.Of(text ?? "");
        return number is not null;
    }

    /// <summary>The symbols it may stand for, the most frequent first: <c>67/137</c> gives <c>A/RES/67/137</c> and <c>A/HRC/RES/67/137</c>, then the decisions.</summary>
    public ImmutableArray<DocumentSymbol> Candidates() => [.. Candidates(ReferenceKind.Resolution), .. Candidates(ReferenceKind.Decision)];

    public ImmutableArray<DocumentSymbol> Candidates(ReferenceKind kind)
    {
        ReadOnlySpan<string> bodies = Shape switch
        {
            PrintedNumberShape.Session => ["GA", "HRC"],
            PrintedNumberShape.Annual => ["ECOSOC", "CHR"],
            PrintedNumberShape.Year => ["SC"],
            _ => ["GA", "ECOSOC", "CHR", "IOM"],
        };
        var candidates = ImmutableArray.CreateBuilder<DocumentSymbol>();
        foreach (var body in bodies)
        {
            if (SymbolPlausibility.CanNumber(body, this) && In(body, kind) is { } symbol)
            {
                candidates.Add(symbol);
            }
        }

        return candidates.ToImmutable();
    }

    /// <summary>The symbol in the series of a body; null when the body does not number so, or has no symbols.</summary>
    public DocumentSymbol? In(string body, ReferenceKind kind)
    {
        var row = Numbering.FirstOrDefault(r => r["body"] == body && r["kind"] == kind.ToString() && r["shape"].Equals(Shape.ToString(), StringComparison.OrdinalIgnoreCase));
        return row is null
            ? null
            : DocumentSymbol.Parse(row["symbol"].Replace("{session}", Session, StringComparison.Ordinal)
                .Replace("{number}", Number, StringComparison.Ordinal)
                .Replace("{letter}", Letter, StringComparison.Ordinal));
    }

    public override string ToString()
    {
        var letter = Letter.Length == 0 ? "" : " " + Letter;
        return Shape is PrintedNumberShape.Session or PrintedNumberShape.Annual ? $"{Session}/{Number}{letter}" : $"{Number}{letter} ({Session})";
    }

    private static PrintedNumber? Read(Match match)
    {
        var (number, letter) = (match.Groups["number"].Value, match.Groups["letter"].Value.ToUpperInvariant());
        var session = DashVariant().Replace(match.Groups["session"].Value, "-").ToUpperInvariant();
        letter = Blank().Replace(DashVariant().Replace(letter, "-"), "");
        if (match.Groups["slash"].Success)
        {
            return new PrintedNumber(IsYear(session) ? PrintedNumberShape.Annual : PrintedNumberShape.Session, number, session, letter);
        }

        return IsYear(session) ? letter.Length == 0 ? new PrintedNumber(PrintedNumberShape.Year, number, session, "") : null
            : SymbolAnatomy.SessionInDigits(session) is null ? null
            : new PrintedNumber(PrintedNumberShape.Roman, number, session, letter);
    }

    private static bool IsYear(string session) => session.Length == 4 && (session.StartsWith("19", StringComparison.Ordinal) || session.StartsWith("20", StringComparison.Ordinal));

    /// <example>67/137, 57/270 B, S-27/1, 1996/31, 1373 (2001), 217 A (III), 3362 (S-VII), No. 1244 (CI), N° 1244 (CI)</example>
    [GeneratedRegex("""
        ^ \s*
        (?: N (?: o\.? | [°º] ) \s* )?
        (?:
            (?<session> (?:E?S\p{Pd})? [0-9]{1,4} ) \s? (?<slash> / ) \s? (?<number> [0-9]{1,4} ) (?: \s? (?<letter> [A-Z]{1,2} (?:\s?\p{Pd}\s?[A-Z])? ) )?
          | (?<number> [0-9]{1,4} ) (?: \s? (?<letter> [A-Z]{1,2} (?:\s?\p{Pd}\s?[A-Z])? ) )? \s? \( \s? (?<session> (?:19|20)[0-9]{2} | (?:E?S\p{Pd})? [IVXLC]+ | E?S\p{Pd}[0-9]{1,2} ) \s? \)
        )
        \s* \*? \s* $
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"\p{Pd}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DashVariant();

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blank();
}
