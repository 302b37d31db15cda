using System.Globalization;
using System.Linq.Expressions;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Data.Statements;

namespace UnGraphQL.Api.Paging;

/// <summary>One key of an order: how the database sorts by it, and its value at a row.</summary>
internal abstract class OrderKey<TSource, TRow>(string name, bool isDescending)
{
    public string Name { get; } = name;

    public bool IsDescending { get; } = isDescending;

    /// <summary>The key in the given direction.</summary>
    public abstract OrderKey<TSource, TRow> Directed(bool descending);

    public abstract IOrderedQueryable<TSource> Apply(IQueryable<TSource> source, bool isFirst, bool isReversed);

    public abstract string TextOf(TRow row);

    /// <summary>The value of a cursor; null when the text is no such value.</summary>
    public abstract object? Parse(string text);

    /// <summary>The key over the parameter, and one of <see cref="QueryValues.Keys"/> to compare it with.</summary>
    public abstract (Expression Key, Expression Value) At(ParameterExpression parameter, QueryValues values, int index);
}

/// <inheritdoc/>
/// <param name="key">Never null in the database, so that providers cannot differ in where nulls go.</param>
internal sealed class OrderKey<TSource, TRow, TKey>(string name, Expression<Func<TSource, TKey>> key, Func<TRow, TKey> valueOf, bool isDescending = false)
    : OrderKey<TSource, TRow>(name, isDescending)
    where TKey : IParsable<TKey>
{
    public override OrderKey<TSource, TRow> Directed(bool descending) =>
        descending == IsDescending ? this : new OrderKey<TSource, TRow, TKey>(Name, key, valueOf, descending);

    public override IOrderedQueryable<TSource> Apply(IQueryable<TSource> source, bool isFirst, bool isReversed)
    {
        var descending = IsDescending != isReversed;
        return isFirst
            ? descending ? source.OrderByDescending(key) : source.OrderBy(key)
            : descending ? ((IOrderedQueryable<TSource>)source).ThenByDescending(key) : ((IOrderedQueryable<TSource>)source).ThenBy(key);
    }

    public override string TextOf(TRow row) => valueOf(row) switch
    {
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    public override object? Parse(string text) => TKey.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;

    public override (Expression Key, Expression Value) At(ParameterExpression parameter, QueryValues values, int index) =>
        (ParameterReplacer.Body(key, parameter), Expression.Call(Expression.Constant(values), nameof(QueryValues.Key), [typeof(TKey)], Expression.Constant(index)));
}
