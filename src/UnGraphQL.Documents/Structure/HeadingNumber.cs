using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Structure;

/// <summary>The printed number of a heading.</summary>
/// <param name="Printed">Without its point: <c>II</c>, <c>B</c>, <c>أولا</c>; of an article without its word, which is another in each language: <c>7</c>, <c>29A</c>.</param>
/// <param name="Key">Its part of an address, the same in every language: <c>2</c>, <c>b</c>, <c>29a</c>.</param>
/// <param name="Level">1 for roman numerals and ordinals, 2 for letters, 3 for articles and rules, which have digits.</param>
/// <param name="TitleStart">Where the title begins in the text read; its length when there is none.</param>
/// <param name="Word">What stands before the number of an article: <c>Rule</c>, or the sign after it where that is the word: <c>条</c>; empty for other headings.</param>
internal sealed partial record HeadingNumber(string Printed, string Key, int Level, int TitleStart, string Word = "")
{
    /// <summary>Level of articles, rules and principles.</summary>
    public const int OfArticle = 3;

    /// <param name="text">With plain marks.</param>
    /// <param name="words">Of the language.</param>
    /// <param name="lastLetter">The letter of the last lettered heading, which C and I may go on from; null when there is none.</param>
    public static HeadingNumber? Read(string text, LabelWords words, char? lastLetter)
    {
        var match = words.Heading.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["number"].Value;
        var start = match.Groups["title"] is { Success: true } title ? title.Index : text.Length;
        if (match.Groups["article"] is { Success: true } article)
        {
            var letter = match.Groups["articleLetter"].Value;
            return (words.Article(article.Value) ?? RomanNumeral.Read(article.Value)) is { } place
                ? new HeadingNumber(article.Value + letter, Digits(place) + Letter(letter.Trim(), words), OfArticle, start, WordOf(text, article))
                : null;
        }

        if (words.Ordinal(number) is { } ordinal)
        {
            return new HeadingNumber(number, Digits(ordinal), 1, start);
        }

        if (words.LetterName(number) is not null)
        {
            return new HeadingNumber(number, Letter(number, words), 2, start);
        }

        return RomanNumeral.Read(number) is { } roman && !(number.Length == 1 && lastLetter + 1 == number[0])
            ? new HeadingNumber(number, Digits(roman), 1, start)
            : number.Length == 1 ? new HeadingNumber(number, number.ToLowerInvariant(), 2, start) : null;
    }

    private static string Letter(string printed, LabelWords words) => words.LetterName(printed) is { } place ? ((char)('a' + place - 1)).ToString() : printed.ToLowerInvariant();

    // "Rule" of "Rule 7", "条" of "第七条"
    private static string WordOf(string text, Group number) =>
        text[..number.Index].Trim() is { Length: > 1 } word ? word
        : text[(number.Index + number.Length)..].TrimStart() is [var unit, ..] ? unit.ToString() : "";

    /// <summary>"I Travel": a numeral before its title, without a point. A word may look so too.</summary>
    public static HeadingNumber? WithoutPoint(string text) =>
        NumeralBeforeTitle().Match(text) is { Success: true } match && match.Groups["number"].Value is var number && RomanNumeral.Read(number) is { } value
            ? new HeadingNumber(number, Digits(value), 1, match.Groups["title"].Index)
            : null;

    private static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<number>[IVXL]{1,6})\s+(?<title>\p{Lu}.*)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NumeralBeforeTitle();
}
