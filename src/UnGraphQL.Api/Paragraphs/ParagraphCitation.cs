using System.Globalization;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>The short citation of a paragraph, from the symbol and the address: <c>A/RES/67/137, para. 14 (a)</c>.</summary>
internal static class ParagraphCitation
{
    /// <summary>Marks of addresses and their words, longest mark first; {0} stands for the number.</summary>
    private static readonly (string Mark, string English, string French)[] Words =
    [
        ("annex", "annex {0}", "annexe {0}"),
        ("app", "appendix {0}", "appendice {0}"),
        ("tab", "table {0}", "tableau {0}"),
        ("op", "para. {0}", "par. {0}"),
        ("pp", "preambular para. {0}", "al. {0} du préambule"),
        ("n", "para. {0}", "par. {0}"),
        ("s", "sect. {0}", "sect. {0}"),
        ("h", "heading {0}", "intertitre {0}"),
        ("t", "unnumbered para. {0}", "par. non numéroté {0}"),
    ];

    public static string Of(string? symbol, string address, Language? language)
    {
        var isFrench = language == Language.Fr;
        var parts = new List<string>();
        foreach (var segment in address.Split('.'))
        {
            var (mark, english, french) = Array.Find(Words, words => IsMarked(segment, words.Mark));
            if (mark is not null)
            {
                parts.Add(string.Format(CultureInfo.InvariantCulture, isFrench ? french : english, Number(mark, segment[mark.Length..])));
            }
            else if (parts.Count > 0)
            {
                parts[^1] += isFrench ? $" {segment})" : $" ({segment})";
            }
        }

        return string.Join(", ", symbol is null ? parts : [symbol, .. parts]);
    }

    /// <summary>A mark with its number: <c>s2</c>, but not the item <c>s</c>.</summary>
    private static bool IsMarked(string segment, string mark) =>
        segment.Length > mark.Length && segment.StartsWith(mark, StringComparison.Ordinal) && char.IsAsciiDigit(segment[mark.Length]);

    /// <summary>Annexes, appendices and sections are counted in roman numerals.</summary>
    private static string Number(string mark, string number) =>
        mark is "annex" or "app" or "s" && int.TryParse(number, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 40 ? Roman(value) : number;

    private static string Roman(int value) =>
        new string('X', value / 10) + (value % 10) switch
        {
            1 => "I",
            2 => "II",
            3 => "III",
            4 => "IV",
            5 => "V",
            6 => "VI",
            7 => "VII",
            8 => "VIII",
            9 => "IX",
            _ => "",
        };
}
