namespace UnGraphQL.Api.Languages;

/// <summary>Puts rows together that were read once for each language.</summary>
internal static class TextRows
{
    /// <summary>Each row once, in the order in which it came first; the languages of a row may stand apart.</summary>
    public static List<TRow> Merge<TRow>(List<TRow> read)
        where TRow : TextRow<TRow>
    {
        var rows = new List<TRow>(read.Count);
        var byKey = new Dictionary<(long Parent, long Row), TRow>(read.Count);
        foreach (var row in read)
        {
            var key = (row.ParentId, row.RowId);
            if (byKey.TryGetValue(key, out var first))
            {
                first.Add(row);
            }
            else
            {
                byKey.Add(key, row);
                rows.Add(row);
            }
        }

        return rows;
    }
}
