using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Citations;

/// <summary>The words around citations in one language, read from its pack. <see cref="CitationWords"/> makes patterns of them.</summary>
internal sealed class CitationLexicon
{
    private static readonly ConcurrentDictionary<Language, CitationLexicon> Packs = new();

    private readonly ImmutableArray<PackRow> _words;

    private CitationLexicon(Language language)
    {
        _words = PackFile.Read(language, "citations");
        Organs = PackFile.Read(language, "citations-organs").ToImmutableDictionary(row => row["form"], row => row["code"]);
        Units = PackFile.Read(language, "citations-units");
    }

    /// <summary>Code by name of the organ.</summary>
    public ImmutableDictionary<string, string> Organs { get; }

    /// <summary>Rows <c>form</c>, <c>short</c>, <c>takes</c>.</summary>
    public ImmutableArray<PackRow> Units { get; }

    /// <summary>No words are known: only full symbols can be found.</summary>
    public bool IsEmpty => _words.IsEmpty;

    public static CitationLexicon For(Language language) => Packs.GetOrAdd(language, static l => new CitationLexicon(l));

    public IEnumerable<string> Forms(string role, string? code = null) =>
        _words.Where(row => row["role"] == role && (code is null || row["code"] == code)).Select(row => row["form"]);

    /// <summary>The forms of a role as one pattern without group; it matches nothing when the language has none.</summary>
    public string Any(string role, string? code = null) => Any(Forms(role, code));

    /// <summary>The same, each form with the space that must follow it. The empty form stands for no word at all, but not over a comma: Russian has the genitive for "of the".</summary>
    public string AnyLeading(string role) => Any(Forms(role).Select(form => (form, form.Length == 0 ? @"(?<!,\s*)" : EndsOpen(form) ? @"\s*" : @"\s+")));

    public static string Any(IEnumerable<string> forms) => Any(forms.Select(form => (form, "")));

    /// <summary>Code of the organ named in a match, whatever white space and apostrophe it is printed with.</summary>
    public string OrganCode(string printed) => Organs[Normal(printed)];

    /// <summary>Short form of a unit: <c>para.</c> for <c>paragraph</c>.</summary>
    public string ShortUnit(string printed) => UnitRow(printed)["short"];

    public bool TakesLetter(string printed) => UnitRow(printed)["takes"] == "letter";

    private PackRow UnitRow(string printed)
    {
        var normal = Normal(printed);
        return Units.FirstOrDefault(r => r["form"] == normal) ?? Units.First(r => r["form"].Equals(normal, StringComparison.OrdinalIgnoreCase));
    }

    private static string Normal(string printed) => string.Join(' ', printed.Replace('\u2019', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool EndsOpen(string form) => form[^1] is '\'' or '.' or '°';

    private static string Any(IEnumerable<(string Form, string Tail)> forms)
    {
        var alternatives = forms.OrderByDescending(f => f.Form.Length).Select(f => Pattern(f.Form) + f.Tail).ToArray();
        return alternatives.Length == 0 ? "(?!)" : $"(?:{string.Join('|', alternatives)})";
    }

    private static string Pattern(string form) =>
        string.Join(@"\s+", form.Split(' ').Select(word => Regex.Escape(word).Replace("'", "['\u2019]", StringComparison.Ordinal))).Replace("#", @"\#", StringComparison.Ordinal);
}
