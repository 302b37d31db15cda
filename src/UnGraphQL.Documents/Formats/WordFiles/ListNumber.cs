using System.Globalization;
using System.Text;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Documents.Formats.WordFiles;

/// <summary>A number as Word prints it in one of its number formats (ECMA-376 part 1, 17.18.59, ST_NumberFormat).</summary>
internal static class ListNumber
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Russian = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private const string Alphabet = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private const string Abjad = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private const string Chinese = "〇一二三四五六七八九";

    /// <param name="number">From 0.</param>
    /// <param name="format">The name of the format in the file, as <c>lowerLetter</c>; one that is not known counts as <c>decimal</c>.</param>
    public static string Print(int number, string? format) => format switch
    {
        "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" => Repeated(number, Latin),
        "upperLetter" => Repeated(number, Latin).ToUpperInvariant(),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        "russianLower" => Repeated(number, Russian),
        "russianUpper" => Repeated(number, Russian).ToUpperInvariant(),
        "arabicAlpha" => Repeated(number, Alphabet),
        "arabicAbjad" => Repeated(number, Abjad),
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" => Counted(number),
        "ideographDigital" or "taiwaneseDigital" => string.Concat(Decimal(number).Select(digit => Chinese[digit - '0'])),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '\u2460', 20),
        "decimalEnclosedParen" => Enclosed(number, '\u2474', 20),
        "decimalEnclosedFullstop" => Enclosed(number, '\u2488', 20),
        "numberInDash" => $"- {Decimal(number)} -",
        "chicago" => number < 1 ? "" : new string("*†‡§"[(number - 1) % 4], ((number - 1) / 4) + 1),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    // After z Word prints aa, bb and so on.
    private static string Repeated(int number, string letters) =>
        number < 1 ? Decimal(number) : new string(letters[(number - 1) % letters.Length], Math.Min(((number - 1) / letters.Length) + 1, 30));

    private static string Roman(int number) => number is > 0 and < 4000 ? RomanNumeral.Format(number) : Decimal(number);

    private static string Enclosed(int number, char first, int last) => number >= 1 && number <= last ? ((char)(first + number - 1)).ToString() : Decimal(number);

    // 一 … 十, 十一, 二十, 二十一: up to 99, as lists go
    private static string Counted(int number)
    {
        if (number is < 1 or > 99)
        {
            return string.Concat(Decimal(number).Select(digit => Chinese[digit - '0']));
        }

        var text = new StringBuilder();
        if (number >= 20)
        {
            text.Append(Chinese[number / 10]);
        }

        if (number >= 10)
        {
            text.Append('十');
        }

        return (number % 10 > 0 ? text.Append(Chinese[number % 10]) : text).ToString();
    }
}
