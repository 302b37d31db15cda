using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

// Marks in a script that sets no spaces between its words.
internal sealed partial class FootnoteMarks
{
    private IEnumerable<DoubtfulMark> BetweenSigns()
    {
        if (_pack.CountingSigns.Count == 0)
        {
            return []; // a script with spaces between its words: "1/CMA.4,"
        }

        var spaced = SpacedNumber().Matches(_block.Folded).Where(m => WeightOf(m.Groups["mark"]) > 0).Select(m => m.Groups["mark"].Index).ToHashSet();
        return DigitsBetweenSigns().Matches(_block.Folded).Where(m => !_pack.IsCounted(_block.Folded, m.Index + m.Length) && !spaced.Contains(m.Index))
            .Select(m => IsHead(_block.Folded[..m.Index].TrimEnd()) ? new DoubtfulMark(m.Value, SpanOf(m), 1) { IsFaint = true } : new DoubtfulMark(m.Value, SpanOf(m), DoubtfulMark.Likely))
            .Concat(DigitsBeforeSpace().Matches(_block.Folded).Where(m => !spaced.Contains(m.Index)).Select(m => new DoubtfulMark(m.Value, SpanOf(m), 1) { IsFaint = true }))
            .Concat(NumbersRunTogether().Matches(_block.Folded).SelectMany(BeforeNumber));
    }

    // 人权日、812月9日   第48/18、62022年: a mark and the number behind it, wherever the one may end
    private IEnumerable<DoubtfulMark> BeforeNumber(Match match)
    {
        for (var length = 1; length <= Math.Min(3, match.Length - 1); length++)
        {
            if (IsBefore(match.Value[length..], _block.Folded[match.Index + match.Length]))
            {
                yield return new DoubtfulMark(match.Value[..length], new TextSpan(match.Index, match.Index + length), 1) { IsFaint = true };
            }
        }
    }

    private static bool IsBefore(string number, char sign) => number[0] != '0' && sign switch
    {
        '\u6708' => int.Parse(number, CultureInfo.InvariantCulture) <= 12,
        '/' => number.Length <= 3,
        _ => YearWord().IsMatch(number),
    };

    // A number at the very end, behind the end of a clause, goes on with no list.
    private bool IsListed(string word, Group mark) => ListedNumber().IsMatch(word) && !(word[^1] == ',' && mark.Index + mark.Length == _block.Folded.Length);

    // 宣言》、1《21世纪   第51/31号决议1和   but 第2段, 第1、2和3段
    [GeneratedRegex(@"(?<=[\u3001-\u9FFF\u201D,;:.)]\s?)(?<!\u7B2C|\d\.|\d\s?[\u3001,\u548C\u53CA\u81F3\u6216]\s?)\d{1,3}(?=\s?(?:[\u3001-\u9FFF\u201C(),;:]|[A-Z]{2}|$)|\s\d{1,4}[\u5E74\u6708/-])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex DigitsBetweenSigns();

    // 48/18、6 2022年
    [GeneratedRegex(@"(?<=[\u3001,\u300B\u201D])\d{1,3}(?=\s\d{1,4}[\u5E74\u6708/-])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex DigitsBeforeSpace();

    // 、812 before 月, 、62022 before 年, 、112022 before -2031, 、3754 before /22
    [GeneratedRegex(@"(?<=[\u3001,\u300B\u201D])\d{2,7}(?=[\u6708\u5E74/]|-(?:19|20)\d\d)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NumbersRunTogether();

    // 目标8和10   11、16、17
    [GeneratedRegex(@"\d[\u3001,\u548C\u53CA\u81F3\u6216\u4E0E]$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex ListedNumber();
}
