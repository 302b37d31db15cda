using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Symbols;

namespace UnGraphQL.Api.Series;

/// <summary>
/// Where a resolution names the earlier ones on its item: "Recalling its resolutions 61/7 of 20 October 2006, 63/236 of 22 December 2008 and
/// 65/263 of …,", or the last one alone. It is the first paragraph of the preamble that recalls resolutions of the same organ near its beginning,
/// oldest first, the last one at most four years old. What else a preamble recalls is mostly older (the general principles of financing,
/// the proclamation of international years) or stands further on. The lengths were found on the texts of one session in English; shorter scripts are well within them.
/// </summary>
internal static class RecallList
{
    /// <summary>Units before the first number: "Reaffirming its previous resolutions on the universal realization of …, including resolution".</summary>
    private const int MaxStart = 150;

    /// <summary>Units between two numbers: "of 24 December 2011 on the financing of the Force and its subsequent resolutions thereon, the latest of which was resolution".</summary>
    private const int MaxGap = 120;

    /// <summary>Units after one number alone, in the first paragraph that recalls: more of them say what that one resolution decided.</summary>
    private const int MaxWordsAboutOne = 400;

    /// <summary>The same in a paragraph further on: hardly more than "of 20 December 2023,".</summary>
    private const int MaxWordsAboutOneLater = 40;

    private const int MaxYears = 4;

    /// <param name="recalls">Of one resolution, in the order of its text.</param>
    /// <returns>The references of the list; none when the resolution has no such list.</returns>
    public static IReadOnlyList<RecallRow> Of(IEnumerable<RecallRow> recalls)
    {
        var isFirst = true;
        foreach (var paragraph in recalls.GroupBy(recall => recall.ParagraphId))
        {
            if (!paragraph.Any(IsOfSameOrgan))
            {
                continue;
            }

            var list = Run(paragraph).Where(IsOfSameOrgan).ToArray();
            if (list.Length > 0 && IsSeries(list, isFirst ? MaxWordsAboutOne : MaxWordsAboutOneLater))
            {
                return list;
            }

            isFirst = false;
        }

        return [];
    }

    /// <summary>The references that follow each other closely, from the beginning of the paragraph.</summary>
    private static IEnumerable<RecallRow> Run(IEnumerable<RecallRow> paragraph)
    {
        var limit = MaxStart;
        foreach (var recall in paragraph)
        {
            if (recall.SpanStart > limit)
            {
                yield break;
            }

            yield return recall;
            limit = recall.SpanEnd + MaxGap;
        }
    }

    private static bool IsSeries(RecallRow[] list, int maxWordsAboutOne)
    {
        var dates = list.Select(recall => recall.LikelyDate).OfType<DateOnly>().ToArray();
        return dates is [.., var last]
            && dates.SequenceEqual(dates.Order())
            && list[0].WorkDate is { } date && date <= last.AddYears(MaxYears)
            && (list.Length > 1 || list[0].TextLength - list[0].SpanEnd <= maxWordsAboutOne);
    }

    private static bool IsOfSameOrgan(RecallRow recall) =>
        DocumentSymbol.TryParse(recall.Target, out var target)
        && target.Kind == ReferenceKind.Resolution
        && DocumentSymbol.TryParse(recall.WorkSymbol, out var citing)
        && target.Body == citing.Body
        && target != citing;
}
