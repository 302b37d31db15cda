using UnGraphQL.Api.Series;

namespace UnGraphQL.Api.Tests.Series;

public sealed class RecallListTests
{
    private const string Dated = " of 20 December ";

    /// <summary>The paragraphs of a preamble adopted on 20 December 2023; each <c>[number year]</c> is a reference.</summary>
    public static TheoryData<string, string[], string> Preambles => new()
    {
        { "a list", ["Recalling its resolutions [68/7 2013], [70/8 2015] and [77/9 2022],"], "68/7 70/8 77/9" },
        { "the last one alone", ["Recalling its resolution [77/9 2022],"], "77/9" },
        { "behind words on the item", ["Reaffirming its previous resolutions on the peaceful uses of rivers, including resolution [77/9 2022] and all others,"], "77/9" },
        { "not the first paragraph", ["Recalling its resolution [46/182 1991],", "Recalling also its resolutions [75/1 2020] and [77/9 2022],"], "75/1 77/9" },
        { "further on, with nothing after it", ["Recalling its resolution [46/182 1991],", "Recalling its resolution [77/9 2022],"], "77/9" },
        { "further on, with what it decided", ["Recalling its resolution [46/182 1991],", "Recalling its resolution [77/9 2022], in which it asked for a report on something else,"], "" },
        { "only the first list", ["Recalling its resolutions [75/1 2020] and [77/9 2022],", "Recalling also its resolutions [76/4 2021] and [76/5 2021],"], "75/1 77/9" },
        { "too old to be continued", ["Reaffirming its resolutions [53/199 1998] and [61/185 2006] on the proclamation of international years,"], "" },
        { "not in the order of time", ["Recalling its resolutions [77/9 2022] and [70/8 2015],"], "" },
        { "far from the beginning", ["Recalling " + new string('x', 150) + " its resolution [77/9 2022],"], "" },
        { "numbers far apart", ["Recalling its resolution [70/8 2015]" + new string('x', 150) + "[77/9 2022],"], "" },
        { "one that is described at length", ["Reaffirming its resolution [77/9 2022], " + new string('x', 400)], "" },
        { "another organ's", ["Recalling Human Rights Council resolutions [H50/1 2022] and [H52/1 2023],", "Recalling its resolution [77/9 2022],"], "77/9" },
        { "another organ's in between", ["Recalling its resolutions [75/1 2020], Council resolution [H50/1 2022] and [77/9 2022],"], "75/1 77/9" },
        { "a treaty before it", ["Recalling the Covenant[ 1966],", "Recalling its resolution [77/9 2022],"], "77/9" },
        { "no dates", ["Recalling its resolutions [75/1 ] and [77/9 ],"], "" },
        { "nothing", [], "" },
    };

    [Theory]
    [MemberData(nameof(Preambles))]
    public void IsTheFirstParagraphThatNamesTheResolutionsBefore(string _, string[] paragraphs, string expected) =>
        Assert.Equal(expected, string.Join(' ', RecallList.Of(paragraphs.SelectMany(Rows)).Select(row => row.Target!["A/RES/".Length..])));

    [Fact]
    public void ANumberWithoutDateStaysInItsList() =>
        Assert.Equal(["75/1", "76/2", "77/9"], RecallList.Of(Rows("Recalling its resolutions [75/1 2020], [76/2 ] and [77/9 2022],", 0)).Select(row => row.Target!["A/RES/".Length..]));

    private static IEnumerable<RecallRow> Rows(string paragraph, int number)
    {
        var text = string.Concat(paragraph.Split('[', ']').Select((part, i) => i % 2 == 0 ? part : part.Split(' ')[0] + Dated + part.Split(' ')[1]));
        var at = 0;
        foreach (var (part, i) in paragraph.Split('[', ']').Select((part, i) => (part, i)))
        {
            if (i % 2 == 0)
            {
                at += part.Length;
                continue;
            }

            var (symbol, year) = (part.Split(' ')[0], part.Split(' ')[1]);
            yield return new RecallRow
            {
                RowId = i,
                WorkId = 1,
                WorkSymbol = "A/RES/78/100",
                WorkDate = new DateOnly(2023, 12, 20),
                ParagraphId = number,
                TextLength = text.Length,
                SpanStart = at,
                SpanEnd = at + symbol.Length,
                TargetWorkId = null,
                Target = symbol.Length == 0 ? null : symbol[0] == 'H' ? $"A/HRC/RES/{symbol[1..]}" : $"A/RES/{symbol}",
                TargetDate = null,
                CitedDate = year.Length == 0 ? null : new DateOnly(int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), 12, 20),
                InferredDate = null,
            };
            at += symbol.Length + Dated.Length + year.Length;
        }
    }
}
