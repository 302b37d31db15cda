using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Symbols;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>Reads labels of items in the scripts of a language. One instance per document: its labels together tell how Cyrillic letters are meant.</summary>
internal sealed partial class ItemLabels
{
    private readonly LabelWords _words;
    private readonly bool _isAlphabetical;

    /// <param name="all">Every label of the document.</param>
    public ItemLabels(LabelWords words, IEnumerable<string> all)
    {
        _words = words;
        _isAlphabetical = words.Lookalikes.Count == 0 || all.Select(l => Form().Match(l)).Any(m => m.Success && IsOfAlphabetOnly(m.Groups["key"].Value));
    }

    /// <summary>The label that a text consists of; null when it is none.</summary>
    public ItemLabel? Read(string text)
    {
        var match = Form().Match(text.Trim());
        return match.Success && match.Length == text.Trim().Length ? Label(match) : null;
    }

    /// <summary>The label at the start of a text and where the words after it begin; null when there is none.</summary>
    public (ItemLabel Label, int Start)? ReadStart(string text)
    {
        var match = Form().Match(text);
        if (!match.Success || text[match.Length - 1] is '.' or '-' || !IsSure(match.Groups["key"].Value) || Label(match) is not { } label)
        {
            return null;
        }

        var start = WordsAfter(text, match.Length);
        return start > match.Length || match.Groups["sign"].Success || IsGlued(text, start) ? (label, start) : null;
    }

    /// <summary>The label at the start of a text that has a point in place of a bracket: "a. ", "ii. ". Many a sentence begins so, so that the lines around it must tell.</summary>
    public (ItemLabel Label, int Start)? ReadPointed(string text) =>
        Pointed().Match(text) is { Success: true } match && IsSure(match.Groups["key"].Value) && Label(match) is { } label ? (label, WordsAfter(text, match.Length)) : null;

    private static int WordsAfter(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    // "EU) and" is no label: of two Latin letters only the doubled ones and the romans are.
    private static bool IsSure(string key) => key.Length != 2 || !char.IsAsciiLetter(key[0]) || key[0] == key[1] || (char.IsLower(key[0]) && RomanNumeral.Read(key) is not null);

    // "(a)Take", and in scripts without capitals any letter, below "1）" too
    private static bool IsGlued(string text, int start) =>
        start < text.Length && (text[0] == '(' ? char.IsUpper(text[start]) || IsOfScriptWithoutCapitals(text[start]) : TextWidth.IsSign(text[start]));

    private static bool IsOfScriptWithoutCapitals(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter;

    private ItemLabel? Label(Match match)
    {
        var key = match.Groups["key"].Value;
        if (match.Groups["sign"].Success)
        {
            return _words.Numerals.TryGetValue(match.Value, out var sign) ? Second(match.Value, sign) : null;
        }

        if (match.Groups["quoted"].Success)
        {
            return Second(match.Value, int.Parse(key, CultureInfo.InvariantCulture));
        }

        if (_words.Counted(key) is { } counted)
        {
            return Second(match.Value, counted);
        }

        return Latin(key) is { } latin ? new ItemLabel(match.Value, latin.ToLowerInvariant(), latin) : null;
    }

    // Arabic ’1‘ and Chinese ㈠ stand where other languages print (i).
    private static ItemLabel? Second(string printed, int value) =>
        value is > 0 and < 100 ? new ItemLabel(printed, RomanNumeral.Format(value).ToLowerInvariant(), $"{LabelSequence.Counted}{value.ToString(CultureInfo.InvariantCulture)}") : null;

    private string? Latin(string key)
    {
        if (key.All(char.IsAscii))
        {
            return key;
        }

        var letters = Marks().Replace(key, "");
        if (letters.Length == 0 || letters.Any(l => l != letters[0]))
        {
            return null;
        }

        var letter = letters[..1];
        if (!_isAlphabetical && _words.Lookalikes.TryGetValue(letter, out var same))
        {
            return string.Concat(Enumerable.Repeat(same, letters.Length));
        }

        // The twenty-seventh letter is aa, as after z.
        return _words.Letters.TryGetValue(letter, out var place)
            ? new string((char)('a' + ((place - 1) % 26)), letters.Length + ((place - 1) / 26))
            : null;
    }

    private bool IsOfAlphabetOnly(string key) => key.Length == 1 && _words.Letters.ContainsKey(key) && !_words.Lookalikes.ContainsKey(key);

    // (a) a) (aa) (iv) (1) (أ) ’1‘ ㈠ (一) a. 1. 1 -
    [GeneratedRegex("""
        ^ (?: (?<sign> [\u3220-\u3229] )
            | [\u2018\u2019'] (?<quoted> (?<key> [0-9]{1,2} ) ) [\u2018\u2019']
            | [(\uFF08]? (?<key> [A-Za-z]{1,2} | [ivxl]{2,6} | [0-9]{1,2} | \p{L}\u0640? | (?<two>[\u0621-\u064A])\s?\k<two> | [\u4E00-\u9FFF]{1,3} ) [)\uFF09]
            | (?<key> [a-z] | [0-9]{1,2} ) \. | (?<key> [0-9]{1,2} ) \s? -
          )
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Form();

    // a.   ii.   before words
    [GeneratedRegex(@"^(?<key>[a-z]|[ivx]{2,4})\.(?=\s+\S)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pointed();

    [GeneratedRegex(@"[\s\u0640\u064B-\u0652]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marks();
}
