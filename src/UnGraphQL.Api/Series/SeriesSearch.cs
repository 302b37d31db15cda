using UnGraphQL.Api.Documents;
using UnGraphQL.Data;

namespace UnGraphQL.Api.Series;

/// <summary>
/// The series of resolutions. By name: those that bear its title or stand under its own agenda item. By recall: those in the lists of earlier
/// resolutions of any of these, held or not, and those whose lists name any of these.
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
        var builder = new SeriesBuilder();
        builder.Add(resolution.Symbol!, resolution.RowId, resolution.Date, resolution.Date, evidence: null); // Only those with a symbol are asked about.
        foreach (var row in kin.Where(row => row.WorkId != resolution.RowId))
        {
            builder.Add(row.Symbol, row.WorkId, row.Date, row.Date, row.Evidence);
        }

        foreach (var work in kin.Select(row => row.WorkId).Append(resolution.RowId).Distinct())
        {
            AddRecalled(builder, byCiting[work]);
            AddRecalling(builder, byTarget[work]);
        }

        return builder.Build();
    }

    private static void AddRecalled(SeriesBuilder builder, IEnumerable<RecallRow> list)
    {
        DateOnly? likely = null;
        foreach (var recall in list)
        {
            likely = recall.LikelyDate ?? likely;
            builder.Add(recall.Target!, recall.TargetWorkId, recall.TargetDate ?? recall.CitedDate, likely, SeriesEvidence.Recall, recall.RowId); // A list is of resolutions.
        }
    }

    private static void AddRecalling(SeriesBuilder builder, IEnumerable<RecallRow> recalls)
    {
        foreach (var recall in recalls)
        {
            builder.Add(recall.WorkSymbol, recall.WorkId, recall.WorkDate, recall.WorkDate, SeriesEvidence.Recall, recall.RowId);
        }
    }
}
