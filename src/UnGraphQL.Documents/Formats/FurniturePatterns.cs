using System.Text.RegularExpressions;

namespace UnGraphQL.Documents.Formats;

/// <summary>Lines that are page furniture in every language. Matched against a whole trimmed line with plain marks.</summary>
internal static partial class FurniturePatterns
{
    private const int Timeout = 2000;

    /// <summary>Series of the press service, English and French, by the first part of their symbols.</summary>
    private const string Press = "(?:GA|AG|SC|CS|ECOSOC|HR|DH|PAL|WOM|DEV|ENV|ORG|SAG|AFR|IHA)(?=/(?:[A-Z]{1,4}/)?\\d{3,5}\\b)";

    // ____________   ------   * * *
    [GeneratedRegex(@"^(?:_{3,}|-{3,}|={3,}|(?:\*\s?){3,})$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex Rule();

    // [DU1]   <<ODS JOB NO>>N1248682E<<ODS JOB NO>>
    [GeneratedRegex(@"^(?:\[[A-Z]{2,3}\d\])?(?:<<ODS.*)?$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex WordTag();

    // Error! No document variable supplied.   what a word processor left where a field was
    [GeneratedRegex(@"^Error! \p{L}[\p{L} ]+\.$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex FieldError();

    // <<ODS DOC SYMBOL1>>A/RES/67/137<<ODS DOC SYMBOL1>>
    [GeneratedRegex(@"<<ODS (?<name>[A-Z]+ [A-Z]+)\s?(?<index>\d?)>>(?<value>[^<]*)<<ODS", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex OdsTag();

    // 4/5   the first number must not exceed the second: 32/6 is the number of a resolution
    [GeneratedRegex(@"^(?<page>\d{1,3})/(?<pages>\d{1,3})$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex PageCounter();

    // 3   - 3 -   /...   the page goes on
    [GeneratedRegex(@"^(?:(?:-\s?)?\d{1,3}(?:\s?-)?|/\s?(?:\.{3}|\u2026))$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex PageNumber();

    // I. Introduction . . . . . . 3   a line of the contents
    [GeneratedRegex(@"^[^.]{0,150}(?:\.[^.]{1,150}){0,3}?(?:\s?\.){5,}\s*\d{0,3}$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex ContentsLine();

    // Page 2   Page 2 of 7   Page (over the numbers of the contents)
    [GeneratedRegex(@"^[Pp]ages?(?: \d{1,3}(?: (?:of|de|sur) \d{1,3})?)?$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex PageWord();

    // 12-48682   12-4583310 (with page 10 glued on)   GE.16-12199 (F) 200716 090816   17-19321 (E) 011117   2/12 15-16193   15-16193 3/12
    [GeneratedRegex(@"^(?:\d{1,3}(?:/\d{1,3})?\s+)?(?<job>(?:[A-Z]{1,3}\.)?\d{2}-\d{5})(?<page>\d{1,3})?(?:\s?\([A-Z]\))*(?:\s+\d{6})*(?:\s+(?:\d{1,3}(?:/\d{1,3})?|/\s?\.{3}))?$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex JobNumber();

    // 241018   011117 011117   days of printing, below a job number
    [GeneratedRegex(@"^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d(?:\s+|$)){1,3}$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex PrintDate();

    // *1248682*   \* 1 6 1 2 1 9 9 \*   *1248682*Please recycle
    [GeneratedRegex(@"^\\?\*\s?(?:\d\s?){6,9}\\?\*(?<rest>.*)$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex Barcode();

    // A/RES/67/137   S/2012/614   A/RES/72/8 B   [S/3575]
    [GeneratedRegex(@"^[\[(]?(?<symbol>(?:A|S|E|T|ST|SG|DSG|TD|DP|UNEP|ISBA|CCPR|CERD|CEDAW|CAT|CRC|CMW|CRPD|" + Press + @"|C(?=/\d))/[A-Z0-9][\w./()-]*(?<!\.)(?: ?\([\w. ]+\))?(?: [A-Z](?:-[A-Z])?)?)(?:, [IVX]{1,4}(?=\]))?[\])]?\*?$", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex SymbolLine();

    // GA/12345   SC/15999   GA/SHC/4321   AG/12345
    [GeneratedRegex(@"^(?:(?:D?SG/(?:SM|T|A|INF))|" + Press + @")/", RegexOptions.CultureInvariant, Timeout)]
    public static partial Regex PressSymbol();

    /// <summary>Whether a line is furniture by itself, whatever stands around it.</summary>
    public static bool IsFurniture(string line) =>
        line.Length is > 0 and < 200
        && (WordTag().IsMatch(line) || FieldError().IsMatch(line) || IsPageCounter(line) || PageNumber().IsMatch(line) || PageWord().IsMatch(line) || ContentsLine().IsMatch(line) || JobNumber().IsMatch(line) || PrintDate().IsMatch(line)
            || IsShortBarcode(line) || SymbolLine().IsMatch(line));

    /// <summary>Whether a line stands nowhere but at the foot of a page.</summary>
    public static bool IsFoot(string line) => line.Length is > 0 and < 100 && (IsPageCounter(line) || PageWord().IsMatch(line) || JobNumber().IsMatch(line) || PrintDate().IsMatch(line) || IsShortBarcode(line));

    private static bool IsPageCounter(string line) =>
        PageCounter().Match(line) is { Success: true } match
        && match.Groups["page"].ValueSpan is var page && match.Groups["pages"].ValueSpan is var pages
        && (page.Length, page.ToString()).CompareTo((pages.Length, pages.ToString())) <= 0;

    // What follows a bar code on its line is the printer's remark: a word or two.
    private static bool IsShortBarcode(string line) =>
        Barcode().Match(line) is { Success: true } match && match.Groups["rest"].Length < 30;
}
