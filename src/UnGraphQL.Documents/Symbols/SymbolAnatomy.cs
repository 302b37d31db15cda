using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Symbols;

/// <summary>What the parts of a canonical symbol say.</summary>
internal static partial class SymbolAnatomy
{
    public static string[] Halves(string key) => JointDash().Split(key);

    public static string Display(string key) => DigitLetter().Replace(BracketWord().Replace(Bracket().Replace(key, " ("), " "), " ");

    public static ReferenceKind Kind(string key) =>
        DecisionNature().IsMatch(key) ? ReferenceKind.Decision
        : ResolutionNature().IsMatch(key) ? ReferenceKind.Resolution
        : ReferenceKind.Document;

    public static string? Number(string key)
    {
        var match = Adopted().Match(Halves(key)[0]);
        if (!match.Success)
        {
            return null;
        }

        var session = match.Groups["session"].Success ? match.Groups["session"].Value + "/" : "";
        return session + Display(match.Groups["number"].Value);
    }

    public static string? Session(string key, string? body)
    {
        var half = Halves(key)[0];
        var roman = BracketedSession().Match(half);
        if (roman.Success)
        {
            return SessionInDigits(roman.Groups["session"].Value);
        }

        return body is "SC" or "SECRETARIAT" ? null : SessionPart().Match(half) is { Success: true } part ? part.Groups["session"].Value : null;
    }

    /// <summary><c>XXV</c> as <c>25</c>, <c>S-VII</c> as <c>S-7</c>; null when it is no session.</summary>
    public static string? SessionInDigits(string printed)
    {
        var dash = printed.LastIndexOf('-') + 1;
        var (prefix, numeral) = (printed[..dash], printed[dash..]);
        return RomanNumeral.TryParse(numeral, out var value) ? prefix + value.ToString(CultureInfo.InvariantCulture)
            : numeral.Length > 0 && numeral.All(char.IsAsciiDigit) && dash > 0 ? printed
            : null;
    }

    /// <example>A/67/280-S/2012/614</example>
    [GeneratedRegex(@"(?<=[0-9)])-(?=[A-Z]{1,8}/)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex JointDash();

    /// <example>S/RES/1373(2001)</example>
    [GeneratedRegex(@"(?<=[0-9A-Z])(?<!COP)\((?=[0-9A-Za-z-]+\.?[0-9A-Za-z]*\))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bracket();

    /// <example>(Part I), (Vol. II), (Sect. 3)</example>
    [GeneratedRegex(@"(?<=\((?:Parts?|Vols?\.|Sect\.|Resumption))(?=[0-9IVX])|(?<=\(Parts[IVX]+)(?=and)|(?<=\(Parts[IVX]+and)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BracketWord();

    /// <example>A/RES/57/270B</example>
    [GeneratedRegex(@"(?<=[0-9])(?=[A-Z](?:-[A-Z])?(?:$|\s|\())", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DigitLetter();

    /// <example>A/DEC/53/453, UNEP/EA.5/Dec.2, FCCC/CP/2015/10/Add.1#decision-1/CP.21</example>
    [GeneratedRegex(@"/(?:DEC/|Dec\.)[0-9SE]|\#decision-", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DecisionNature();

    /// <example>A/RES/67/137, UNEP/EA.5/Res.11</example>
    [GeneratedRegex(@"/(?:RES/|Res\.)[0-9SE]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ResolutionNature();

    /// <example>A/RES/57/270B, A/HRC/RES/S-9/1, S/RES/1373(2001), UNEP/EA.5/Res.11</example>
    [GeneratedRegex("""
        /(?:RES|DEC)/ (?: (?<session> (?:S-|ES-)?[0-9]+ ) / )? (?<number> [0-9]+ [A-Z]? (?:-[A-Z])? (?:\([^)]+\))? ) $
        | \.(?<session>[0-9]+)/(?:Res|Dec)\.(?<number>[0-9]+) $
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Adopted();

    /// <example>A/RES/2625(XXV), A/RES/3362(S-VII), A/RES/186(S-2)</example>
    [GeneratedRegex(@"[0-9A-Z]\((?<session>(?:ES-|S-)?[IVXLC]+|(?:ES-|S-)[0-9]+)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BracketedSession();

    /// <summary>The session, or the year, that follows series, subsidiary organ and nature; bodies numbered AC., CONF. count their own documents.</summary>
    /// <example>A/67/280, A/C.5/78/SR.3, A/ES-10/PV.39, E/1998/23, E/CN.4/2005/135, A/HRC/RES/S-9/1, UNEP/EA.5/Res.11</example>
    [GeneratedRegex("""
        ^ (?: A | A/C\.[1-6] | A/BUR | A/INF | A/HRC (?:/PRST|/WG\.[0-9]+)? | E | E/CN\.[0-9]+ (?:/Sub\.[0-9]+)? | E/C\.[0-9]+ )
          (?: /RES | /DEC | /PRST )?
          / (?<session> (?:S-|ES-)?[0-9]{1,4} ) / .
        | ^ UNEP/EA\.(?<session>[0-9]+)/
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex SessionPart();
}
