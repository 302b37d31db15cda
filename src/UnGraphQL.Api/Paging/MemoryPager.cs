namespace UnGraphQL.Api.Paging;

/// <summary>Pages of lists that are at hand whole, as organizations, with the same cursors as <see cref="Pager{TSource, TRow}"/>.</summary>
/// <param name="keys">Together unique in the list.</param>
internal sealed class MemoryPager<TRow>(PageArguments page, params IReadOnlyList<MemoryKey<TRow>> keys)
{
    private readonly string _name = string.Join(", ", keys.Select(key => $"{key.Name} {(key.IsDescending ? "DESC" : "ASC")}"));

    public Connection<TRow> Page(IEnumerable<TRow> rows)
    {
        var ordered = rows.Select(row => (Row: row, Values: ValuesOf(row))).ToList();
        ordered.Sort((a, b) => Compare(a.Values, b.Values));
        var after = page.After is { } text ? Cursor.Decode(text, _name, keys.Count) : null;
        var before = page.Before is { } limit ? Cursor.Decode(limit, _name, keys.Count) : null;
        var start = after is null ? 0 : ordered.Count(item => Compare(item.Values, after) <= 0);
        var end = before is null ? ordered.Count : ordered.Count(item => Compare(item.Values, before) < 0);
        var size = Math.Clamp(end - start, 0, page.Size);
        var first = page.IsBackward ? Math.Max(end - size, start) : start;
        return new Connection<TRow>(
            [.. ordered.GetRange(Math.Min(first, ordered.Count), size).Select(item => item.Row)],
            row => Cursor.Encode(_name, ValuesOf(row)),
            hasNextPage: first + size < ordered.Count,
            hasPreviousPage: first > 0,
            ordered.Count);
    }

    private string[] ValuesOf(TRow row) => [.. keys.Select(key => key.TextOf(row))];

    private int Compare(string[] left, IReadOnlyList<string> right)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            var result = string.CompareOrdinal(left[i], right[i]);
            if (result != 0)
            {
                return keys[i].IsDescending ? -result : result;
            }
        }

        return 0;
    }
}
