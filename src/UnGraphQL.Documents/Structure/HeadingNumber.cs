using System.Globalization;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Structure;

/// <summary>The printed number of a heading.</summary>
/// <param name="Printed">Without its point: <c>II</c>, <c>B</c>, <c>أولا</c>.</param>
/// <param name="Key">Its part of an address, the same in every language: <c>2</c>, <c>b</c>.</param>
/// <param name="Level">1 for roman numerals and ordinals, 2 for letters, 3 for digits.</param>
/// <param name="TitleStart">Where the title begins in the text read; its length when there is none.</param>
internal sealed record HeadingNumber(string Printed, string Key, int Level, int TitleStart)
{
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
        if (words.Ordinal(number) is { } ordinal)
        {
            return new HeadingNumber(number, Digits(ordinal), 1, start);
        }

        if (words.LetterName(number) is { } place)
        {
            return new HeadingNumber(number, ((char)('a' + place - 1)).ToString(), 2, start);
        }

        return RomanNumeral.Read(number) is { } roman && !(number.Length == 1 && lastLetter + 1 == number[0])
            ? new HeadingNumber(number, Digits(roman), 1, start)
            : number.Length == 1 ? new HeadingNumber(number, number.ToLowerInvariant(), 2, start) : null;
    }

    private static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);
}
