using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Languages;

/// <summary>How a language writes the numbers of headings and the labels of items. From <c>labels.tsv</c>.</summary>
internal sealed class LabelWords
{
    private static readonly ConcurrentDictionary<Language, LabelWords> Packs = new();

    private readonly FrozenDictionary<string, int> _ordinals;
    private readonly FrozenDictionary<string, int> _letterNames;
    private readonly FrozenDictionary<string, int> _digits;
    private readonly FrozenDictionary<string, int> _firstArticle;

    private LabelWords(Language language)
    {
        var rows = PackFile.Read(language, "labels");
        Letters = Values(rows, "letter");
        Numerals = Values(rows, "numeral");
        Lookalikes = rows.Where(r => r["role"] == "lookalike").ToFrozenDictionary(r => r["form"], r => r["value"], StringComparer.Ordinal);
        _ordinals = Values(rows, "ordinal");
        _letterNames = Values(rows, "letterName");
        _digits = Values(rows, "digit");
        _firstArticle = Values(rows, "articleOrdinal");
        Heading = Compile(HeadingPattern(rows));
    }

    /// <summary>Place in the alphabet, for letters that are not Latin.</summary>
    public FrozenDictionary<string, int> Letters { get; }

    /// <summary>Single signs that are a whole label: ㈠.</summary>
    public FrozenDictionary<string, int> Numerals { get; }

    /// <summary>Latin letter that a letter of the script may be meant for.</summary>
    public FrozenDictionary<string, string> Lookalikes { get; }

    /// <summary>
    /// A heading that begins with its number; groups <c>number</c>, or <c>article</c> for that of a rule or an article with
    /// <c>articleLetter</c> behind it, and, when it goes on, <c>title</c>.
    /// </summary>
    public Regex Heading { get; }

    public static LabelWords For(Language language) => Packs.GetOrAdd(language, static l => new LabelWords(l));

    /// <summary>Value of the number of a heading written in words or signs of the language: أولا, 十二; null for another.</summary>
    public int? Ordinal(string number) => _ordinals.TryGetValue(number, out var value) ? value : Counted(number);

    /// <summary>Value of the number of an article in digits or in words of the language: 12, premier, 十二; null for another.</summary>
    public int? Article(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
        : _firstArticle.TryGetValue(number, out var first) ? first : Counted(number);

    /// <summary>Place of a letter called by its name: ألف.</summary>
    public int? LetterName(string number) => _letterNames.TryGetValue(number, out var value) ? value : null;

    /// <summary>A number in digits of the language: 二十六, the tens and hundreds before their sign, or 二〇二三, sign by sign. Null when it is none.</summary>
    public int? Counted(string number)
    {
        var (total, group, places) = (0, 0, 0);
        foreach (var sign in number)
        {
            if (!_digits.TryGetValue(sign.ToString(), out var value))
            {
                return null;
            }

            (total, group, places) = value >= 10 ? (total + (value * Math.Max(1, group)), 0, places) : (total, value, (places * 10) + value);
        }

        return (number.Length > 1 && total == 0 ? places : total + group) is var sum and > 0 and < 10_000 ? sum : null;
    }

    private string HeadingPattern(ImmutableArray<PackRow> rows)
    {
        const string Latin = @"(?<number>[IVXLC]{1,6}|[A-Z])(?:\.?$|\.\s+(?<title>\S.*)$)";
        var words = Any(rows.Where(r => r["role"] == "headingWord").Select(r => r["form"]));
        var units = Any(rows.Where(r => r["role"] == "headingUnit").Select(r => r["form"]));
        var named = Any(_ordinals.Keys.Concat(_letterNames.Keys));
        var counted = _digits.Count == 0 ? "(?!)" : $@"第?(?<number>[{string.Concat(_digits.Keys)}]{{1,4}})(?:{units})?(?:\s*[.、．]\s*(?<title>\S.*)?$|\s+(?<title>\S.*)$|$)";
        return $@"^(?:(?:(?:{words})\s+)?{Latin}|(?<number>{named})\s*(?:-\s*(?<title>\S.*)?$|$)|{counted}|{ArticlePattern(rows)})";
    }

    // "Rule 7", "Section 29A", "Article premier", "第七条" alone on their line, or before a title and a sign: "Article 7. Signature"
    private string ArticlePattern(ImmutableArray<PackRow> rows)
    {
        var words = Any(rows.Where(r => r["role"] == "article").Select(r => r["form"]));
        var units = Any(rows.Where(r => r["role"] == "articleUnit").Select(r => r["form"]));
        var number = $@"\d{{1,3}}|[IVXLC]{{1,6}}|{Any(_firstArticle.Keys)}";
        var letter = $@"(?<articleLetter>\s?(?:[A-Z]|{Any(_letterNames.Keys)}))?";
        var counted = _digits.Count == 0 ? "(?!)" : $@"第\s?(?<article>\d{{1,3}}|[{string.Concat(_digits.Keys)}]{{1,4}}){letter}\s?(?:{units})";
        return $@"(?:(?:{words})\s(?<article>{number}){letter}|{counted})(?:[.:]?$|\s?[.:-]\s(?<title>\S.*)$)";
    }

    private static string Any(IEnumerable<string> forms) =>
        string.Join('|', forms.OrderByDescending(f => f.Length).Select(Regex.Escape)) is { Length: > 0 } any ? any : "(?!)";

    private static FrozenDictionary<string, int> Values(ImmutableArray<PackRow> rows, string role) =>
        rows.Where(r => r["role"] == role).ToFrozenDictionary(r => r["form"], r => int.Parse(r["value"], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static Regex Compile(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(2));
}
