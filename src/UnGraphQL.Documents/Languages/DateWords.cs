using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Languages;

/// <summary>Dates in running text, "18 December 2012" or "1er décembre 2012", by the month names of a language pack.</summary>
internal sealed class DateWords
{
    private const string Usual = @"(?<day>\d{1,2})(?:er|st|nd|rd|th)?\s+(?<month>{months})\s+(?<year>\d{4})\b";

    private static readonly ConcurrentDictionary<Language, DateWords> Packs = new();

    private readonly Dictionary<string, int> _months = new(StringComparer.OrdinalIgnoreCase);

    private DateWords(Language language)
    {
        foreach (var month in PackFile.Read(language, "calendar"))
        {
            _months[month["name"]] = int.Parse(month["month"], CultureInfo.InvariantCulture);
        }

        var names = string.Join('|', _months.Keys.Select(Regex.Escape));
        var pattern = PackFile.Read(language, "dates") is [var row, ..] ? row["pattern"] : Usual;
        Pattern = _months.Count == 0 ? "(?!)" : pattern.Replace("{months}", names, StringComparison.Ordinal);
        Matcher = new Regex(Pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(2));
    }

    /// <summary>To be put inside a larger pattern; groups <c>day</c>, <c>month</c>, <c>year</c>.</summary>
    public string Pattern { get; }

    /// <summary>Finds dates; read a match with <see cref="Read"/>.</summary>
    public Regex Matcher { get; }

    public static DateWords For(Language language) => Packs.GetOrAdd(language, static l => new DateWords(l));

    /// <summary>The date of a match of <see cref="Pattern"/>; null for one the calendar does not have, as 31 June.</summary>
    public DateOnly? Read(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var month = _months[match.Groups["month"].Value];
        return year > 0 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }
}
