using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Filtering;

/// <summary>Collects the conditions on an entity; the values in them are query parameters.</summary>
internal sealed class Conditions<T>
{
    private const char Escape = '\\';

    private const int MaxPattern = 1_000;

    private static readonly MethodInfo Like = ((Func<DbFunctions, string?, string?, string?, bool>)DbFunctionsExtensions.Like).Method;

    private readonly ParameterExpression _parameter = Expression.Parameter(typeof(T), "item");

    private Expression? _all;

    /// <summary>Null when there is no condition.</summary>
    public Expression<Func<T, bool>>? All => _all is null ? null : Expression.Lambda<Func<T, bool>>(_all, _parameter);

    public Conditions<T> Add(Expression<Func<T, bool>>? condition) =>
        condition is null ? this : And(ParameterReplacer.Body(condition, _parameter));

    /// <summary>At least one of them; none at all is fulfilled by nothing.</summary>
    public Conditions<T> AddAny(IEnumerable<Expression<Func<T, bool>>?> conditions)
    {
        Expression any = Expression.Constant(false);
        foreach (var condition in conditions)
        {
            any = Expression.OrElse(any, condition is null ? Expression.Constant(true) : ParameterReplacer.Body(condition, _parameter));
        }

        return And(any);
    }

    public Conditions<T> AddNot(Expression<Func<T, bool>>? condition) =>
        condition is null ? this : And(Expression.Not(ParameterReplacer.Body(condition, _parameter)));

    /// <summary>The null among exact values, of what an item may have many of: <c>eq</c> finds what has none, <c>neq</c> what has some.</summary>
    public Conditions<T> AddNull(StringOperationFilterInput? operations, Expression<Func<T, bool>> hasSome) =>
        Add(operations is { AsksForSome: true } ? hasSome : null).AddNot(operations is { AsksForNone: true } ? hasSome : null);

    public Conditions<T> Add(StringOperationFilterInput? operations, Expression<Func<T, string?>> member)
    {
        if (operations is null)
        {
            return this;
        }

        var key = ParameterReplacer.Body(member, _parameter);
        Equality(key, operations.Eq.HasValue, operations.Eq.Value, operations.Neq.HasValue, operations.Neq.Value);
        Membership(key, operations.In, operations.Nin);
        AddLike(key, operations.Contains is { } part ? $"%{Escaped(part, "contains")}%" : null);
        AddLike(key, operations.StartsWith is { } start ? $"{Escaped(start, "startsWith")}%" : null);
        return this;
    }

    public Conditions<T> Add<TEnum>(EnumOperations<TEnum>? operations, Expression<Func<T, TEnum?>> member)
        where TEnum : struct, Enum
    {
        if (operations is null)
        {
            return this;
        }

        var key = ParameterReplacer.Body(member, _parameter);
        Equality(key, operations.Eq.HasValue, operations.Eq.Value, operations.Neq.HasValue, operations.Neq.Value);
        Membership(key, operations.In?.Select(value => (TEnum?)value), operations.Nin?.Select(value => (TEnum?)value));
        return this;
    }

    public Conditions<T> Add(IntOperationFilterInput? operations, Expression<Func<T, int>> member)
    {
        if (operations is null)
        {
            return this;
        }

        var key = ParameterReplacer.Body(member, _parameter);
        Equality(key, operations.Eq is not null, operations.Eq ?? 0, operations.Neq is not null, operations.Neq ?? 0);
        Membership(key, operations.In, null);
        Compare(operations.Gte, value => Expression.GreaterThanOrEqual(key, Expression.Convert(value, typeof(int))));
        Compare(operations.Lte, value => Expression.LessThanOrEqual(key, Expression.Convert(value, typeof(int))));
        return this;
    }

    public Conditions<T> Add(LocalDateOperationFilterInput? operations, Expression<Func<T, DateOnly?>> member)
    {
        if (operations is null)
        {
            return this;
        }

        var key = ParameterReplacer.Body(member, _parameter);
        Equality(key, operations.Eq.HasValue, operations.Eq.Value, operations.Neq.HasValue, operations.Neq.Value);
        Compare(operations.Gt, value => Expression.GreaterThan(key, value));
        Compare(operations.Gte, value => Expression.GreaterThanOrEqual(key, value));
        Compare(operations.Lt, value => Expression.LessThan(key, value));
        Compare(operations.Lte, value => Expression.LessThanOrEqual(key, value));
        return this;
    }

    private Conditions<T> And(Expression condition)
    {
        _all = _all is null ? condition : Expression.AndAlso(_all, condition);
        return this;
    }

    private void Equality<TValue>(Expression key, bool hasEqual, TValue equal, bool hasUnequal, TValue unequal)
    {
        if (hasEqual)
        {
            And(Expression.Equal(key, QueryParameter.Of(equal)));
        }

        if (hasUnequal)
        {
            And(Expression.NotEqual(key, QueryParameter.Of(unequal)));
        }
    }

    private void Membership<TValue>(Expression key, IEnumerable<TValue>? values, IEnumerable<TValue>? excluded)
    {
        if (values is not null)
        {
            And(OneOf(key, values));
        }

        if (excluded is not null)
        {
            And(Expression.Not(OneOf(key, excluded)));
        }
    }

    private static MethodCallExpression OneOf<TValue>(Expression key, IEnumerable<TValue> values) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(TValue)], QueryParameter.Of(values.ToArray()), key);

    private void Compare<TValue>(TValue? value, Func<Expression, Expression> compare)
        where TValue : struct
    {
        if (value is not null)
        {
            And(compare(QueryParameter.Of(value)));
        }
    }

    private void AddLike(Expression key, string? pattern)
    {
        if (pattern is not null)
        {
            And(Expression.Call(Like, Expression.Constant(EF.Functions), key, QueryParameter.Of<string?>(pattern), Expression.Constant(Escape.ToString())));
        }
    }

    // SQLite refuses long patterns, and each character costs time in every row.
    private static string Escaped(string text, string operation) => text.Length > MaxPattern
        ? throw new GraphQLException($"`{operation}` must be at most {MaxPattern} characters long, but it has {text.Length}.")
        : text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
