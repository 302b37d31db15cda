using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Languages;

/// <summary>Dates in running text, "18 December 2012" or "1er décembre 2012", by the month names of a language pack.</summary>
internal sealed class DateWords
{
    private const string Usual = @"(?<day>\d{1,2})(?:er|st|nd|rd|th)?\s+(?<month>{months})\s+(?<year>\d{4})\b";

    // 9 June   9 to 13 June   9 a 13 de junio
    private const string Day = @"(?<![\p{L}\d.,/-])\d{1,2}(?:er|st|nd|rd|th)?(?:(?:\s\p{L}{1,3}\s|\s?[-\u2013]\s?)\d{1,2})?\s(?:\p{L}{2}\s)?(?:{months})(?!\p{L})";

    private const string UsualDay = @"(?<day>\d{1,2})(?:er|st|nd|rd|th)?\s+(?<month>{months})(?!\p{L}|\s+\d)";

    private static readonly ConcurrentDictionary<Language, DateWords> Packs = new();

    private readonly Dictionary<string, int> _months = new(StringComparer.Ordinal);

    private readonly LabelWords _signs;

    private DateWords(Language language)
    {
        _signs = LabelWords.For(language);
        foreach (var month in PackFile.Read(language, "calendar"))
        {
            _months[Key(month["name"])] = int.Parse(month["month"], CultureInfo.InvariantCulture);
        }

        // The longest first: one name may begin another.
        var names = string.Join('|', PackFile.Read(language, "calendar").Select(r => r["name"]).OrderByDescending(n => n.Length).Select(Spelled));
        var forms = PackFile.Read(language, "dates");
        Pattern = AnyOf(forms.Select(r => r["pattern"]).DefaultIfEmpty(Usual), names);
        DayPattern = AnyOf(forms.Select(r => r["day"]).Where(p => p.Length > 0).DefaultIfEmpty(UsualDay), names);
        Days = new Regex(_months.Count == 0 ? "(?!)" : Day.Replace("{months}", names, StringComparison.Ordinal), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(2));
        Matcher = new Regex(Pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(2));
    }

    /// <summary>To be put inside a larger pattern; groups <c>day</c>, <c>month</c>, <c>year</c>.</summary>
    public string Pattern { get; }

    /// <summary>A day without its year, as in "of 4 March and 198 (1964) of 18 December 1964"; groups <c>day</c>, <c>month</c>.</summary>
    public string DayPattern { get; }

    /// <summary>Finds days of a month without a year, and from one day to another.</summary>
    public Regex Days { get; }

    /// <summary>Finds dates; read a match with <see cref="Read(Match)"/>.</summary>
    public Regex Matcher { get; }

    public static DateWords For(Language language) => Packs.GetOrAdd(language, static l => new DateWords(l));

    /// <summary>The date of a match of <see cref="Pattern"/>; null for one the calendar does not have, as 31 June.</summary>
    public DateOnly? Read(Match match) => Read(match, Number(match.Groups["year"].Value));

    /// <summary>The date of a match of <see cref="DayPattern"/> in a year that stands elsewhere.</summary>
    public DateOnly? Read(Match match, int year)
    {
        var day = Number(match.Groups["day"].Value);
        var month = _months[Key(match.Groups["month"].Value)];
        return year is > 0 and < 10_000 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private string AnyOf(IEnumerable<string> forms, string names) =>
        _months.Count == 0 ? "(?!)" : $"(?:{string.Join('|', forms)})".Replace("{months}", names, StringComparison.Ordinal);

    // 1975, 一九七五
    private int Number(string digits) =>
        int.TryParse(Folding.Marks(digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : _signs.Counted(digits) ?? 0;

    // Two names of one month may stand with spaces around their stroke: "أيار/ مايو".
    private static string Spelled(string name) => ArabicScript.Expand(Regex.Escape(name)).Replace("/", @"\s?/\s?", StringComparison.Ordinal).Replace(@"\ ", @"\s+", StringComparison.Ordinal);

    private static string Key(string month) => string.Concat(Folding.Key(month).Where(c => c != ' '));
}
