using System.Linq.Expressions;
using UnGraphQL.Data.Statements;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Paging;

/// <summary>The order of a list. Its keys together are unique in the list, so that every item has a place of its own.</summary>
internal class Order<TSource, TRow>
    where TSource : Source
{
    private readonly IReadOnlyList<OrderKey<TSource, TRow>> _keys;

    public Order(params IReadOnlyList<OrderKey<TSource, TRow>> keys)
    {
        _keys = keys;
        Name = string.Join(", ", keys.Select(key => $"{key.Name} {(key.IsDescending ? "DESC" : "ASC")}"));
    }

    public int KeyCount => _keys.Count;

    /// <summary>As it stands in cursors: <c>date DESC, symbol ASC</c>.</summary>
    public string Name { get; }

    public IOrderedQueryable<TSource> Apply(IQueryable<TSource> source, bool isReversed)
    {
        var ordered = _keys[0].Apply(source, isFirst: true, isReversed);
        for (var i = 1; i < _keys.Count; i++)
        {
            ordered = _keys[i].Apply(ordered, isFirst: false, isReversed);
        }

        return ordered;
    }

    /// <summary>The items of each parent in this order, one parent after the other.</summary>
    public IOrderedQueryable<TSource> ApplyWithinParents(IQueryable<TSource> source, bool isReversed)
    {
        var ordered = source.OrderBy(item => item.ParentId);
        foreach (var key in _keys)
        {
            ordered = key.Apply(ordered, isFirst: false, isReversed);
        }

        return ordered;
    }

    public virtual string CursorOf(TRow row) => Cursor.Encode(Name, ValuesOf(row));

    /// <summary>The keys of a row as cursors hold them.</summary>
    protected string[] ValuesOf(TRow row)
    {
        var values = new string[_keys.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _keys[i].TextOf(row);
        }

        return values;
    }

    /// <summary>Whether the cursor is that of the row.</summary>
    public bool IsAt(TRow row, string cursor)
    {
        var values = TextsAt(cursor);
        for (var i = 0; i < values.Count; i++)
        {
            if (_keys[i].TextOf(row) != values[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The values of the keys at a cursor; none without a cursor.</summary>
    /// <exception cref="GraphQLException">The text is no cursor of this order.</exception>
    public IReadOnlyList<object> KeysAt(string? cursor) =>
        cursor is null ? [] : Parse(TextsAt(cursor)) ?? throw Cursor.Unknown(cursor);

    /// <summary>The values of the keys at a cursor, as <see cref="ValuesOf"/> gives them.</summary>
    /// <exception cref="GraphQLException">The text is no cursor of this order.</exception>
    protected virtual IReadOnlyList<string> TextsAt(string cursor) => Cursor.Decode(cursor, Name, KeyCount);

    /// <summary>What <see cref="ValuesOf"/> gives, as values; null for texts that it does not give.</summary>
    protected IReadOnlyList<object>? Parse(IReadOnlyList<string> texts)
    {
        var values = _keys.Zip(texts, (key, text) => key.Parse(text)).OfType<object>().ToArray();
        return texts.Count == _keys.Count && values.Length == _keys.Count ? values : null;
    }

    /// <summary>Items after a cursor in this order, or before it; with the item of the cursor itself when inclusive.</summary>
    /// <param name="first">Where its keys begin among those of the values.</param>
    public Expression<Func<TSource, bool>> Beyond(QueryValues values, int first, bool isBefore, bool isInclusive)
    {
        var parameter = Expression.Parameter(typeof(TSource), "item");
        Expression? beyond = null;
        for (var i = _keys.Count - 1; i >= 0; i--)
        {
            var (key, value) = _keys[i].At(parameter, values, first + i);
            var isGreater = _keys[i].IsDescending == isBefore;
            beyond = beyond is null
                ? Compare(key, value, isGreater, isInclusive)
                : Expression.AndAlso(
                    Compare(key, value, isGreater, isInclusive: true),
                    Expression.OrElse(Compare(key, value, isGreater, isInclusive: false), beyond));
        }

        return Expression.Lambda<Func<TSource, bool>>(beyond!, parameter); // There is at least one key.
    }

    private static BinaryExpression Compare(Expression key, Expression value, bool isGreater, bool isInclusive)
    {
        if (key.Type == typeof(string))
        {
            // Databases have no operators on text for the compiler: the provider translates Compare.
            key = Expression.Call(typeof(string), nameof(string.Compare), null, key, value);
            value = Expression.Constant(0);
        }

        return (isGreater, isInclusive) switch
        {
            (true, true) => Expression.GreaterThanOrEqual(key, value),
            (true, false) => Expression.GreaterThan(key, value),
            (false, true) => Expression.LessThanOrEqual(key, value),
            (false, false) => Expression.LessThan(key, value),
        };
    }
}
