using System.Globalization;
using System.Linq.Expressions;
using UnGraphQL.Api.Filtering;

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

    /// <summary>The key over the parameter, and the value of a cursor as a query parameter; null when the text is no such value.</summary>
    public abstract (Expression Key, Expression Value)? At(string text, ParameterExpression parameter);
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

    public override (Expression Key, Expression Value)? At(string text, ParameterExpression parameter) =>
        TKey.TryParse(text, CultureInfo.InvariantCulture, out var value)
            ? (ParameterReplacer.Body(key, parameter), QueryParameter.Of(value))
            : null;
}
