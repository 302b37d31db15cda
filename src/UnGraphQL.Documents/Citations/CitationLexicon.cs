using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Citations;

/// <summary>The words around citations in one language, read from its pack. <see cref="CitationWords"/> makes patterns of them.</summary>
internal sealed partial class CitationLexicon
{
    private static readonly ConcurrentDictionary<Language, CitationLexicon> Packs = new();

    private static readonly char[] Dashes = ['-', '\u2010', '\u2011', '\u2012', '\u2013'];

    private readonly ImmutableArray<PackRow> _words;
    private readonly FrozenDictionary<string, PackRow> _unitsByForm;
    private readonly LabelWords _labels;

    private CitationLexicon(Language language)
    {
        _words = PackFile.Read(language, "citations");
        _labels = LabelWords.For(language);
        LetterNames = Any(PackFile.Read(language, "labels").Where(r => r["role"] == "letterName").Select(r => r["form"]));
        Organs = PackFile.Read(language, "citations-organs").ToImmutableDictionary(row => Key(row["form"]), row => row["code"]);
        OrganNames = [.. PackFile.Read(language, "citations-organs").Select(row => row["form"])];
        Units = PackFile.Read(language, "citations-units");
        _unitsByForm = Units.DistinctBy(row => Key(row["form"]), StringComparer.Ordinal).ToFrozenDictionary(row => Key(row["form"]), StringComparer.Ordinal);
        HasHeadBehind = Forms("numberMark").Any();
    }

    /// <summary>Code by name of the organ.</summary>
    public ImmutableDictionary<string, string> Organs { get; }

    /// <summary>Names of organs as they are written.</summary>
    public ImmutableArray<string> OrganNames { get; }

    /// <summary>Rows <c>form</c>, <c>short</c>, <c>takes</c>.</summary>
    public ImmutableArray<PackRow> Units { get; }

    /// <summary>No words are known: only full symbols can be found.</summary>
    public bool IsEmpty => _words.IsEmpty;

    /// <summary>The names of letters that stand behind numbers, as one pattern: جيم.</summary>
    public string LetterNames { get; }

    /// <summary>The Latin suffix of a number for a letter called by its name: C for جيم; else the suffix itself.</summary>
    public string Suffix(string letter) => _labels.LetterName(ArabicScript.Strip(letter)) is { } place ? new string((char)('A' + ((place - 1) % 26)), 1 + ((place - 1) / 26)) : letter;

    /// <summary>The session as numbers in Latin letters have it: <c>S-10</c> for دإ-10, <c>XII</c> for د-12.</summary>
    /// <param name="isRoman">In brackets behind the number, where sessions are roman numerals.</param>
    public string Session(string printed, bool isRoman)
    {
        var at = printed.LastIndexOfAny(Dashes);
        var mark = at < 0 ? "" : Joined(printed[..at]);
        var row = mark.Length == 0 ? null : _words.FirstOrDefault(r => r["role"] == "sessionMark" && Joined(r["form"]) == mark);
        if (row is null)
        {
            return printed;
        }

        var number = int.Parse(printed[(at + 1)..], CultureInfo.InvariantCulture);
        var digits = isRoman ? RomanNumeral.Format(number) : number.ToString(CultureInfo.InvariantCulture);
        return row["code"] == "regular" ? digits : $"{row["code"]}-{digits}";
    }

    private static string Joined(string mark) => ArabicScript.Plain(string.Concat(mark.Where(char.IsLetter)));

    /// <summary>Whether numbers stand before their head noun: 第67/137号决议.</summary>
    public bool HasHeadBehind { get; }

    /// <summary>
    /// A pattern written for words between spaces, for the script of the language: without bounds where no spaces stand between words,
    /// with the letters that grow onto the front of a word, as Arabic و and ب, where there are such.
    /// </summary>
    public string Adapt(string pattern)
    {
        if (HasHeadBehind)
        {
            return WordBounds().Replace(pattern, "").Replace(@"(?![\p{L}\p{N}/(])", @"(?![\p{L}\p{N}/(-[\u3400-\u9FFF]])", StringComparison.Ordinal)
                .Replace(@"(?![\p{L}\p{N}/])", @"(?![\p{L}\p{N}/-[\u3400-\u9FFF]])", StringComparison.Ordinal).Replace(@"\s+", @"\s*", StringComparison.Ordinal);
        }

        var clitics = Any("clitic");
        return ArabicScript.Expand(Forms("clitic").Any() ? WordStart().Replace(pattern, match => $"(?<={match.Value}{clitics}{{0,2}})") : pattern);
    }

    public static CitationLexicon For(Language language) => Packs.GetOrAdd(language, static l => new CitationLexicon(l));

    public IEnumerable<string> Forms(string role, string? code = null) =>
        _words.Where(row => row["role"] == role && (code is null || row["code"] == code)).Select(row => row["form"]);

    /// <summary>The forms of a role as one pattern without group; it matches nothing when the language has none.</summary>
    public string Any(string role, string? code = null) => Any(Forms(role, code));

    /// <summary>The same, each form with the space that must follow it. The empty form stands for no word at all, but not over a comma: Russian has the genitive for "of the".</summary>
    public string AnyLeading(string role) => Any(Forms(role).Select(form => (form, form.Length == 0 ? @"(?<!,\s*)" : EndsOpen(form) ? @"\s*" : @"\s+")));

    public static string Any(IEnumerable<string> forms) => Any(forms.Select(form => (form, "")));

    /// <summary>Code of the organ named in a match, whatever white space and apostrophe it is printed with.</summary>
    public string OrganCode(string printed) => Organs[Key(printed)];

    /// <summary>Short form of a unit: <c>para.</c> for <c>paragraph</c>.</summary>
    public string ShortUnit(string printed) => UnitRow(printed)["short"];

    public bool TakesLetter(string printed) => UnitRow(printed)["takes"] == "letter";

    private PackRow UnitRow(string printed)
    {
        var normal = Key(printed);
        return _unitsByForm.GetValueOrDefault(normal) ?? Units.First(r => Key(r["form"]).Equals(normal, StringComparison.OrdinalIgnoreCase));
    }

    // Names are matched with case, so their keys keep it; letters of Arabic have several spellings.
    private static string Key(string printed) => ArabicScript.Plain(Normal(printed));

    private static string Normal(string printed) => string.Join(' ', printed.Replace('\u2019', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool EndsOpen(string form) => form[^1] is '\'' or '.' or '°';

    private static string Any(IEnumerable<(string Form, string Tail)> forms)
    {
        var alternatives = forms.OrderByDescending(f => f.Form.Length).Select(f => Pattern(f.Form) + f.Tail).ToArray();
        return alternatives.Length == 0 ? "(?!)" : $"(?:{string.Join('|', alternatives)})";
    }

    private static string Pattern(string form) =>
        string.Join(@"\s+", form.Split(' ').Select(word => Regex.Escape(word).Replace("'", "['\u2019]", StringComparison.Ordinal))).Replace("#", @"\#", StringComparison.Ordinal);

    [GeneratedRegex(@"\(\?<?!\[\\p\{L\}(?:\\p\{N\})?(?:\\p\{Pd\})?\]\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WordBounds();

    [GeneratedRegex(@"\(\?<!\[\\p\{L\}(?:\\p\{N\})?(?:\\p\{Pd\})?\]\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WordStart();
}
