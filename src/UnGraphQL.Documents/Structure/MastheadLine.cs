using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;

namespace UnGraphQL.Documents.Structure;

/// <summary>How the lines of a masthead are printed, and how tools run them together.</summary>
internal static partial class MastheadLine
{
    /// <summary>Length from which a line is text.</summary>
    private const int Longest = 400;

    private const int LongestSmall = 120;

    /// <summary>The lines in one into which a tool ran several: glued, or side by side. The line itself when there is nothing to part.</summary>
    public static IReadOnlyList<string> Parts(string line, LanguagePack pack)
    {
        if (line.Length > Longest)
        {
            return [line];
        }

        return [.. Glued().Split(line).SelectMany(p => Columns(p.Trim(), pack)).Where(p => p.Length > 0)];
    }

    // "United Nations A/70/389", "Security Council Distr.: General": letterhead first
    private static IEnumerable<string> Columns(string line, LanguagePack pack)
    {
        for (var space = line.LastIndexOf(' '); space > 0; space = line.LastIndexOf(' ', space - 1))
        {
            if (pack.IsLetterhead(line[..space]))
            {
                return [line[..space], line[(space + 1)..]];
            }
        }

        return [line];
    }

    /// <summary>Whether a line is masthead and nothing else, in one part or in several side by side.</summary>
    public static bool IsKnown(string line, LanguagePack pack) =>
        line.Length < Longest && Parts(line, pack).All(p => pack.Lines.StandsAlone(p) || pack.IsLetterhead(p) || FurniturePatterns.SymbolLine().IsMatch(p));

    /// <summary>Whether two lines below each other are masthead typed without capitals: "general assembly" / "sixty-first session".</summary>
    public static bool AreInSmallLetters(string first, string second, LanguagePack pack) => IsInSmallLetters(second, pack) && IsInSmallLetters(first, pack);

    /// <summary>Whether a line is one of a masthead typed without capitals.</summary>
    public static bool IsInSmallLetters(string line, LanguagePack pack) =>
        line.Length is > 2 and < LongestSmall && (char.IsLower(line[0]) || char.IsDigit(line[0])) && !line.Any(char.IsUpper)
        && (pack.IsLetterhead(line) || FurniturePatterns.SymbolLine().IsMatch(line.ToUpperInvariant()) || pack.Lines.StandsAlone(char.ToUpperInvariant(line[0]) + line[1..]));

    // 67/137. Cooperation between …   32/6 Renforcement …   78/2.   2625 (XXV). Declaration …   2625 (د-25) - إعلان …   دإط-11/2 - …
    [GeneratedRegex(@"^(?<number>(?:(?<session>(?:E?S|\p{Lo}{1,3}(?:-\p{Lo})?)-\d{1,4})|\d{1,4})/\d{1,4}(?:\s?[A-Z](?:-[A-Z])?(?=[.\s]|$))?|\d{1,4}(?: [A-Z])? ?\((?<roman>[IVXLC]+|\p{Lo}-\d{1,3})\))(?:\.\s*(?<title>[\u0022\u201C\u300A\u00AB]?\s?[\p{Lu}\p{Lo}\d].*)|(?:\s?-\s+|\s+)(?<title>[\u0022\u201C\u300A]?[\p{Lu}\p{Lo}].*)|\.?|\s?-)$", RegexOptions.CultureInvariant, 2000)]
    public static partial Regex NumberedTitle();

    // "United NationsA/RES/67/137General AssemblyDistr.: General": a capital right after a small letter or digit; "16 June 20172017 session"
    [GeneratedRegex(@"(?<=[\p{Ll}\p{Lo}\d])(?=\p{Lu}(?:\p{Ll}|/))|(?<=\p{Lu}/[\w./-]*\d|[a-z]\s(?:19|20)\d\d)(?=\p{Lo})|(?<=\s(?:19|20)\d\d)(?=\d{4}\s)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Glued();
}
