namespace UnGraphQL.Api.Paging;

/// <summary>
/// Reads pages with one statement for all parents, and one more for the counts when they are selected. To be exact about what lies on the
/// near side of a cursor, the item of the cursor is read along; only when it is gone, a further statement looks.
/// </summary>
/// <param name="read">Projects an ordered window to rows and keeps its order.</param>
internal sealed class Pager<TSource, TRow>(
    Order<TSource, TRow> order,
    PageArguments page,
    ConnectionSelection selection,
    Func<IQueryable<TSource>, IReadOnlyList<TRow>> read)
    where TSource : Source
    where TRow : class, IPagedRow
{
    private readonly bool _readsNear = page.Near is not null && (page.IsBackward ? selection.WantsNextPage : selection.WantsPreviousPage);

    private readonly bool _asksFar = page.Far is not null && (page.IsBackward ? selection.WantsPreviousPage : selection.WantsNextPage);

    private HashSet<long>? _nearParents;

    private HashSet<long>? _farParents;

    /// <param name="items">All of the list, filtered, in no order.</param>
    public Connection<TRow> Root(IQueryable<TSource> items)
    {
        var rows = selection.WantsRows ? read(Window(items).Take(Limit)) : [];
        var count = selection.WantsTotalCount ? items.Count() : 0;
        return Cut(rows, 0, count, items);
    }

    /// <summary>The pages of many parents, aligned with them.</summary>
    /// <param name="items">The items of all parents, filtered, each with its parent.</param>
    /// <param name="parents">Database keys; one may stand twice.</param>
    /// <param name="parentIds">The same keys as rows of the database.</param>
    public IReadOnlyList<Connection<TRow>> Nested(IQueryable<TSource> items, IReadOnlyList<long> parents, IQueryable<long> parentIds)
    {
        var window = Window(items);
        var (only, limit) = (Only(parents), Limit);
        return Nested(items, parents, only is { } id
            ? window.Where(item => item.ParentId == id).Take(limit)
            : Ordered(parentIds.SelectMany(parent => window.Where(item => item.ParentId == parent).Take(limit))));
    }

    /// <inheritdoc cref="Nested(IQueryable{TSource}, IReadOnlyList{long}, IQueryable{long})"/>
    public IReadOnlyList<Connection<TRow>> Nested(IQueryable<TSource> items, IReadOnlyList<int> parents, IQueryable<int> parentIds)
    {
        var window = Window(items);
        var (only, limit) = (Only(parents), Limit);
        return Nested(items, [.. parents.Select(parent => (long)parent)], only is { } id
            ? window.Where(item => item.IntParentId == id).Take(limit)
            : Ordered(parentIds.SelectMany(parent => window.Where(item => item.IntParentId == parent).Take(limit))));
    }

    private int Limit => page.Size + 1 + (_readsNear ? 1 : 0);

    private Connection<TRow>[] Nested(IQueryable<TSource> items, IReadOnlyList<long> parents, IQueryable<TSource> window)
    {
        var rows = selection.WantsRows ? read(window).ToLookup(row => row.ParentId) : null;
        var counts = selection.WantsTotalCount
            ? items.GroupBy(item => item.ParentId).Select(group => new { group.Key, Count = group.Count() }).ToDictionary(group => group.Key, group => group.Count)
            : null;
        var pages = new Dictionary<long, Connection<TRow>>();
        foreach (var parent in parents)
        {
            if (!pages.ContainsKey(parent))
            {
                pages.Add(parent, Cut(rows?[parent].ToArray() ?? [], parent, counts?.GetValueOrDefault(parent) ?? 0, items));
            }
        }

        return [.. parents.Select(parent => pages[parent])];
    }

    private IOrderedQueryable<TSource> Window(IQueryable<TSource> items)
    {
        if (page.Near is { } near)
        {
            items = items.Where(order.Beyond(near, page.IsBackward, _readsNear));
        }

        if (page.Far is { } far)
        {
            items = items.Where(order.Beyond(far, !page.IsBackward, isInclusive: false));
        }

        return Ordered(items);
    }

    private IOrderedQueryable<TSource> Ordered(IQueryable<TSource> items) => order.Apply(items, page.IsBackward);

    /// <summary>The parent when there is one alone: its page needs no window function.</summary>
    private static TKey? Only<TKey>(IReadOnlyList<TKey> parents)
        where TKey : struct, IEquatable<TKey> =>
        parents.All(parent => parent.Equals(parents[0])) ? parents[0] : null;

    private Connection<TRow> Cut(IReadOnlyList<TRow> rows, long parent, int count, IQueryable<TSource> items)
    {
        var hasCursorRow = _readsNear && rows.Count > 0 && order.IsAt(rows[0], page.Near!); // It is read only beside a cursor.
        var skip = hasCursorRow ? 1 : 0;
        var near = hasCursorRow || (_readsNear && (_nearParents ??= ParentsBeyond(items, page.Near!, !page.IsBackward)).Contains(parent));
        var far = rows.Count - skip > page.Size || (_asksFar && (_farParents ??= ParentsBeyond(items, page.Far!, page.IsBackward)).Contains(parent));
        var nodes = rows.Skip(skip).Take(page.Size).ToArray();
        if (page.IsBackward)
        {
            Array.Reverse(nodes);
        }

        return new Connection<TRow>(nodes, order.CursorOf, page.IsBackward ? near : far, page.IsBackward ? far : near, count);
    }

    /// <summary>Parents that have an item on the outer side of a cursor, the item of the cursor included.</summary>
    private HashSet<long> ParentsBeyond(IQueryable<TSource> items, string cursor, bool isBefore) =>
        [.. items.Where(order.Beyond(cursor, isBefore, isInclusive: true)).Select(item => item.ParentId).Distinct()];
}
