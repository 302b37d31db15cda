using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Symbols;

/// <summary>Brings a printed symbol to canonical spelling. Case, spaces and dash variants do not matter; a reissue mark is dropped.</summary>
internal static partial class SymbolSpelling
{
    private const int LongestSymbol = 120;

    /// <summary>Words that keep their small letters: <c>Add.1</c>, <c>(Vol.II)</c>.</summary>
    private static readonly Dictionary<string, string> MixedCase = new(StringComparer.OrdinalIgnoreCase)
    {
        ["add"] = "Add", ["amend"] = "Amend", ["corr"] = "Corr", ["rev"] = "Rev", ["sub"] = "Sub", ["summary"] = "Summary", ["agenda"] = "Agenda",
        ["ozl"] = "OzL", ["pro"] = "Pro",
        ["res."] = "Res.", ["dec."] = "Dec.",
        ["part"] = "Part", ["parts"] = "Parts", ["vol"] = "Vol", ["vols"] = "Vols", ["supp"] = "Supp", ["sect"] = "Sect",
        ["resumption"] = "Resumption", ["introduction"] = "Introduction", ["closed"] = "closed", ["and"] = "and",
    };

    /// <summary>The canonical form; null when the text is no symbol.</summary>
    public static string? Canonical(string text)
    {
        var printed = Dash().Replace(text.Trim(), "-").TrimEnd('*', ' ', '.', ',');
        if (printed.Length is 0 or > LongestSymbol)
        {
            return null;
        }

        var key = Space().Replace(JointBreak().Replace(printed, "-"), "");
        if (!Symbol().IsMatch(key))
        {
            return null;
        }

        var fragment = key.IndexOf('#', StringComparison.Ordinal);
        var path = fragment < 0 ? key : key[..fragment];
        return Letters().Replace(BracketedRoman().Replace(path, Upper), Spell) + (fragment < 0 ? "" : SpellFragment(key[fragment..]));
    }

    /// <summary>A decision inside a report: <c>#decision-1/CP.21</c>.</summary>
    private static string SpellFragment(string fragment)
    {
        const string Decision = "#decision-";
        return fragment.StartsWith(Decision, StringComparison.OrdinalIgnoreCase) ? Decision + fragment[Decision.Length..].ToUpperInvariant() : fragment;
    }

    private static string Upper(Match match) => match.Value.ToUpperInvariant();

    private static string Spell(Match match) =>
        MixedCase.TryGetValue(match.Value, out var word) || MixedCase.TryGetValue(match.Value.TrimEnd('.'), out word)
            ? match.Value.EndsWith('.') && !word.EndsWith('.') ? word + "." : word
            : match.Value.Contains("and", StringComparison.OrdinalIgnoreCase) && RomanPair().IsMatch(match.Value)
                ? match.Value.ToUpperInvariant().Replace("AND", "and", StringComparison.Ordinal)
                : SpellBracketWord(match.Value);

    /// <summary><c>PartI</c> and <c>PartsIandII</c> are one run of letters.</summary>
    private static string SpellBracketWord(string word)
    {
        var part = PartWord().Match(word);
        return part.Success
            ? (part.Groups["word"].Length == 5 ? "Parts" : "Part") + part.Groups["roman"].Value.ToUpperInvariant().Replace("AND", "and", StringComparison.Ordinal)
            : word.ToUpperInvariant();
    }

    [GeneratedRegex(@"[\u2010-\u2015\u2212\u00AD]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Space();

    /// <summary>Two halves of a joint symbol on two lines: <c>A/67/280</c>, then <c>S/2012/614</c>.</summary>
    [GeneratedRegex(@"(?<=[0-9])\s*/?\s+(?=[AEST]{1,2}/)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex JointBreak();

    [GeneratedRegex("""
        ^ (?=.*[0-9])
        [A-Z]{1,8} (?:-ASP)?
        (?:
            /
            (?:
                (?: (?:S|ES)- )? [0-9]+ [A-Z]? (?: -[A-Z](?![A-Z]*/) | -[0-9]+ )?       # 137, 57A, 252A-B, S-27
              | [A-Z]+ (?: (?: \.[A-Z]+ )* (?: \.[0-9]+ )? | [0-9]+ )                         # RES, L.30, Res.11, CONF.VI, OzL.Pro.28
            )
            (?: \( [^()/]{1,24} \) )*                                                      # (2001), (XXV), (Part I)
            (?: - (?: [A-Z]{1,8} (?=/) ) )?                                               # the second half of a joint symbol
        )+
        (?: \# [A-Z0-9./-]+ )? $
        """, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"\((?:S-|ES-)?[IVXLC]+\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex BracketedRoman();

    [GeneratedRegex(@"[A-Za-z]+\.?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Letters();

    [GeneratedRegex("^[IVX]+AND[IVX]+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex RomanPair();

    [GeneratedRegex("^(?<word>parts?)(?<roman>[IVX]+(?:and[IVX]+)?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PartWord();
}
