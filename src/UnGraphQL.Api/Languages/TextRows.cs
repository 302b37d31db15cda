namespace UnGraphQL.Api.Languages;

/// <summary>Puts rows together that were read once for each language.</summary>
internal static class TextRows
{
    /// <summary>Each row once, in the order in which it came first; the languages of a row may stand apart.</summary>
    /// <param name="add">Adds the words that were read to their row.</param>
    public static IReadOnlyList<TRow> Merge<TRow, TRead>(IReadOnlyList<TRead> read, Func<TRead, TRow> rowOf, Action<TRow, TRead> add)
        where TRow : ITextRow
    {
        var rows = new List<TRow>(read.Count);
        var byKey = new Dictionary<(long Parent, long Row), TRow>(read.Count);
        foreach (var one in read)
        {
            var row = rowOf(one);
            if (byKey.TryAdd((row.ParentId, row.RowId), row))
            {
                rows.Add(row);
            }

            add(byKey[(row.ParentId, row.RowId)], one);
        }

        return rows;
    }
}
