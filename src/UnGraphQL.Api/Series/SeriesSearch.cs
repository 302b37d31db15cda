using UnGraphQL.Api.Documents;
using UnGraphQL.Data;

namespace UnGraphQL.Api.Series;

/// <summary>
/// The series of resolutions. By name: those that have its title or stand under its own agenda item. By recall: the lists of earlier resolutions
/// that any of these has or is named in, with those whose lists they are.
/// </summary>
internal static class SeriesSearch
{
    /// <summary>Aligned with the resolutions; null for one that has no series.</summary>
    public static IReadOnlyList<ResolutionSeriesRow?> Of(UnGraphQLContext context, IReadOnlyList<DocumentRow> resolutions)
    {
        var asked = resolutions.Where(row => row.Symbol is not null).DistinctBy(row => row.RowId).ToArray();
        var kin = SeriesQueries.Kin(context, [.. asked.Select(row => row.RowId)]).ToLookup(row => row.ParentId);
        var named = asked.Select(row => row.RowId).Concat(kin.SelectMany(rows => rows.Select(row => row.WorkId))).Distinct().ToArray();
        var lists = SeriesQueries.Recalls(context, named).SelectMany(recalls => RecallList.Of(recalls)).ToArray();
        var byCiting = lists.ToLookup(recall => recall.WorkId);
        var byTarget = lists.ToLookup(recall => recall.TargetWorkId);
        var series = asked.ToDictionary(row => row.RowId, row => Build(row, [.. kin[row.RowId]], byCiting, byTarget));
        return [.. resolutions.Select(row => series.GetValueOrDefault(row.RowId))];
    }

    private static ResolutionSeriesRow? Build(DocumentRow resolution, KinRow[] kin, ILookup<long, RecallRow> byCiting, ILookup<long?, RecallRow> byTarget)
    {
        var builder = new SeriesBuilder(resolution);
        foreach (var row in kin)
        {
            builder.Add(row.Symbol, row.WorkId, row.Date, row.Date, row.Evidence);
        }

        // In an order that no reload changes: of several lists that name a member the first one is shown.
        var named = kin.OrderBy(row => row.Symbol, StringComparer.Ordinal).Select(row => row.WorkId).Prepend(resolution.RowId).Distinct().ToArray();
        var naming = named.SelectMany(work => byTarget[work]).OrderBy(recall => recall.WorkSymbol, StringComparer.Ordinal).Select(recall => recall.WorkId);
        foreach (var citing in named.Concat(naming).Distinct())
        {
            AddList(builder, byCiting[citing], named);
        }

        return builder.Build();
    }

    /// <summary>The list of a resolution of the series is all of it; so is a list that names one, with the resolution whose list it is.</summary>
    private static void AddList(SeriesBuilder builder, IEnumerable<RecallRow> list, long[] named)
    {
        DateOnly? likely = null;
        foreach (var recall in list)
        {
            likely = recall.LikelyDate ?? likely;
            builder.Add(recall.Target!, recall.TargetWorkId, recall.TargetDate ?? recall.CitedDate, likely, SeriesEvidence.Recall, recall.RowId); // A list is of resolutions.
            if (recall.TargetWorkId is { } target && named.Contains(target))
            {
                builder.Add(recall.WorkSymbol, recall.WorkId, recall.WorkDate, recall.WorkDate, SeriesEvidence.Recall, recall.RowId);
            }
        }
    }
}
