using System.Linq.Expressions;
using System.Runtime.InteropServices;
using UnGraphQL.Api.Compiled;
using UnGraphQL.Data;
using UnGraphQL.Data.Statements;

namespace UnGraphQL.Api.Paging;

/// <summary>
/// Reads pages with one statement for all parents, and one more for the counts when they are selected. To be exact about what lies on the
/// near side of a cursor, the item of the cursor is read along; only when it is gone, a further statement looks.
/// </summary>
/// <param name="read">Projects an ordered window to rows and keeps its order; takes the shape of the query and its values.</param>
internal sealed class Pager<TSource, TRow>(
    UnGraphQLContext context,
    Order<TSource, TRow> order,
    PageArguments page,
    ConnectionSelection selection,
    Func<string?, QueryValues, Func<QueryValues, IQueryable<TSource>>, List<TRow>> read)
    where TSource : Source
    where TRow : class, IPagedRow
{
    private readonly bool _readsNear = page.Near is not null && (page.IsBackward ? selection.WantsNextPage : selection.WantsPreviousPage);

    private readonly bool _asksFar = page.Far is not null && (page.IsBackward ? selection.WantsPreviousPage : selection.WantsNextPage);

    /// <summary>One item more tells whether there is another page; nobody may ask.</summary>
    private readonly bool _readsNext = page.IsBackward ? selection.WantsPreviousPage : selection.WantsNextPage;

    private HashSet<long>? _nearParents;

    private HashSet<long>? _farParents;

    /// <param name="items">All of the list, filtered, in no order.</param>
    /// <param name="name">Of the list, for the shape of its query; null when it is composed anew each time.</param>
    /// <param name="countAll">Counts the items in a shorter way than by reading them; null when there is none.</param>
    public Connection<TRow> Root(Func<IQueryable<TSource>> items, string? name, Func<int>? countAll = null)
    {
        var values = new QueryValues { Limit = Limit, Keys = Keys };
        var rows = selection.WantsRows ? read(Shape(name), values, v => Limited(Window(items(), v), v)) : [];
        var count = selection.WantsTotalCount ? countAll?.Invoke() ?? items().Count() : 0;
        return Cut(CollectionsMarshal.AsSpan(rows), 0, count, items, values);
    }

    /// <summary>The pages of many parents, aligned with them.</summary>
    /// <param name="items">The items of all parents of the values, filtered, each with its parent.</param>
    /// <param name="parents">Database keys; one may stand twice.</param>
    /// <param name="parentIds">The same keys as rows of the database.</param>
    /// <param name="name">Of the list, for the shape of its query; null when it is composed anew each time.</param>
    /// <param name="few">
    /// Items among which are the first ones of each parent and not many more, as far as the lists are short by nature or the position in them
    /// is stored: they are read as they are, which costs less than a window function.
    /// </param>
    public IReadOnlyList<Connection<TRow>> Nested(
        Func<QueryValues, IQueryable<TSource>> items,
        IReadOnlyList<long> parents,
        Func<QueryValues, IQueryable<long>> parentIds,
        string? name,
        Func<QueryValues, IQueryable<TSource>>? few = null)
    {
        return Nested(new QueryValues { Ids = [.. parents.Distinct()], Limit = Limit, Keys = Keys }, items, parents, OfEach, name);

        IQueryable<TSource> OfEach(QueryValues v)
        {
            if (few is not null && IsFirstPage)
            {
                return Grouped(few(v));
            }

            var window = Window(items(v), v);
            return Grouped(parentIds(v).SelectMany(parent => window.Where(item => item.ParentId == parent).Take(v.Limit)));
        }
    }

    /// <inheritdoc cref="Nested(Func{QueryValues, IQueryable{TSource}}, IReadOnlyList{long}, Func{QueryValues, IQueryable{long}}, string?, Func{QueryValues, IQueryable{TSource}}?)"/>
    public IReadOnlyList<Connection<TRow>> Nested(
        Func<QueryValues, IQueryable<TSource>> items,
        IReadOnlyList<int> parents,
        Func<QueryValues, IQueryable<int>> parentIds,
        string? name)
    {
        return Nested(new QueryValues { IntIds = [.. parents.Distinct()], Limit = Limit, Keys = Keys }, items, [.. parents.Select(parent => (long)parent)], OfEach, name);

        IQueryable<TSource> OfEach(QueryValues v)
        {
            var window = Window(items(v), v);
            return Grouped(parentIds(v).SelectMany(parent => window.Where(item => item.IntParentId == parent).Take(v.Limit)));
        }
    }

    /// <param name="ofEach">The first items of each parent; of one parent alone they are cut without it.</param>
    private Connection<TRow>[] Nested(
        QueryValues values,
        Func<QueryValues, IQueryable<TSource>> items,
        IReadOnlyList<long> parents,
        Func<QueryValues, IQueryable<TSource>> ofEach,
        string? name)
    {
        var rows = selection.WantsRows ? read(Shape(name), values, values.IsOfOne ? v => Limited(Window(items(v), v), v) : ofEach) : [];
        var counts = selection.WantsTotalCount
            ? CompiledQueries.ToList(context, name, values, v => items(v).GroupBy(item => item.ParentId).Select(group => new ParentCount { ParentId = group.Key, Count = group.Count() }))
            : [];
        return Cut(rows, parents, counts, () => items(values), values);
    }

    private bool IsFirstPage => !page.IsBackward && !page.HasCursor;

    private int Limit => page.Size + (_readsNext ? 1 : 0) + (_readsNear ? 1 : 0);

    /// <summary>Those of the near cursor, then those of the far one. Where no rows are read nobody looks at cursors.</summary>
    private IReadOnlyList<object> Keys => page.HasCursor && selection.WantsRows ? [.. order.KeysAt(page.Near), .. order.KeysAt(page.Far)] : [];

    private string? Shape(string? name) =>
        name is null ? null : $"{name}|{order.Name}|{page.IsBackward}|{page.Near is not null}|{_readsNear}|{page.Far is not null}";

    /// <summary>Takes the limit as a parameter, where <see cref="Queryable"/> would take it as a constant.</summary>
    private static IQueryable<TSource> Limited(IQueryable<TSource> window, QueryValues values) => window.Provider.CreateQuery<TSource>(Expression.Call(
        typeof(Queryable),
        nameof(Queryable.Take),
        [typeof(TSource)],
        window.Expression,
        Expression.Property(Expression.Constant(values), nameof(QueryValues.Limit))));

    /// <param name="rows">Those of a parent one after another.</param>
    private Connection<TRow>[] Cut(List<TRow> rows, IReadOnlyList<long> parents, IReadOnlyList<ParentCount> counts, Func<IQueryable<TSource>> items, QueryValues values)
    {
        var rowsOf = Runs(rows);
        var countOf = counts.ToDictionary(count => count.ParentId, count => count.Count);
        var pages = new Dictionary<long, Connection<TRow>>(parents.Count);
        var connections = new Connection<TRow>[parents.Count];
        for (var i = 0; i < connections.Length; i++)
        {
            var parent = parents[i];
            if (!pages.TryGetValue(parent, out var known))
            {
                var (start, count) = rowsOf.GetValueOrDefault(parent);
                pages.Add(parent, known = Cut(CollectionsMarshal.AsSpan(rows).Slice(start, count), parent, countOf.GetValueOrDefault(parent), items, values));
            }

            connections[i] = known;
        }

        return connections;
    }

    /// <summary>Where the rows of each parent are.</summary>
    private static Dictionary<long, (int Start, int Count)> Runs(List<TRow> rows)
    {
        var runs = new Dictionary<long, (int Start, int Count)>();
        for (var start = 0; start < rows.Count;)
        {
            var end = start + 1;
            while (end < rows.Count && rows[end].ParentId == rows[start].ParentId)
            {
                end++;
            }

            runs.Add(rows[start].ParentId, (start, end - start));
            start = end;
        }

        return runs;
    }

    private IOrderedQueryable<TSource> Window(IQueryable<TSource> items, QueryValues values)
    {
        if (page.Near is not null)
        {
            items = items.Where(order.Beyond(values, 0, page.IsBackward, _readsNear));
        }

        if (page.Far is not null)
        {
            items = items.Where(order.Beyond(values, FirstFarKey, !page.IsBackward, isInclusive: false));
        }

        return Ordered(items);
    }

    private int FirstFarKey => page.Near is null ? 0 : order.KeyCount;

    private IOrderedQueryable<TSource> Grouped(IQueryable<TSource> items) => order.ApplyWithinParents(items, page.IsBackward);

    private IOrderedQueryable<TSource> Ordered(IQueryable<TSource> items) => order.Apply(items, page.IsBackward);

    private Connection<TRow> Cut(ReadOnlySpan<TRow> rows, long parent, int count, Func<IQueryable<TSource>> items, QueryValues values)
    {
        var hasCursorRow = _readsNear && rows.Length > 0 && order.IsAt(rows[0], page.Near!); // It is read only beside a cursor.
        var skip = hasCursorRow ? 1 : 0;
        var near = hasCursorRow || (_readsNear && (_nearParents ??= ParentsBeyond(items(), values, 0, !page.IsBackward)).Contains(parent));
        var far = rows.Length - skip > page.Size || (_asksFar && (_farParents ??= ParentsBeyond(items(), values, FirstFarKey, page.IsBackward)).Contains(parent));
        var nodes = rows.Slice(skip, Math.Min(page.Size, rows.Length - skip)).ToArray();
        if (page.IsBackward)
        {
            Array.Reverse(nodes);
        }

        return new Connection<TRow>(nodes, order.CursorOf, page.IsBackward ? near : far, page.IsBackward ? far : near, count);
    }

    /// <summary>Parents that have an item on the outer side of a cursor, the item of the cursor included.</summary>
    private HashSet<long> ParentsBeyond(IQueryable<TSource> items, QueryValues values, int first, bool isBefore) =>
        [.. items.Where(order.Beyond(values, first, isBefore, isInclusive: true)).Select(item => item.ParentId).Distinct()];
}
