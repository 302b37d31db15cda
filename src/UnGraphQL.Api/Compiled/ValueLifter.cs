using System.Linq.Expressions;
using System.Reflection;

namespace UnGraphQL.Api.Compiled;

/// <summary>Puts parameters in the place of the captured <see cref="QueryValues"/> of a query, also in queries that it captures.</summary>
/// <param name="isOfOne">Whether the keys contain one alone; asking for it becomes a comparison.</param>
internal sealed class ValueLifter(bool isOfOne) : ExpressionVisitor
{
    private readonly ParameterExpression[] _parameters =
    [
        Expression.Parameter(typeof(long[]), nameof(QueryValues.Ids)),
        Expression.Parameter(typeof(long), "Id"),
        Expression.Parameter(typeof(int[]), nameof(QueryValues.IntIds)),
        Expression.Parameter(typeof(int), "IntId"),
        Expression.Parameter(typeof(int), nameof(QueryValues.Limit)),
        Expression.Parameter(typeof(string), nameof(QueryValues.Symbol)),
        Expression.Parameter(typeof(string), nameof(QueryValues.Address)),
    ];

    public IReadOnlyList<ParameterExpression> Parameters => _parameters;

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Member.DeclaringType == typeof(QueryValues))
        {
            return Array.Find(_parameters, parameter => parameter.Name == node.Member.Name)!; // There is one for each value.
        }

        return node.Expression is ConstantExpression closure && typeof(IQueryable).IsAssignableFrom(node.Type) && Value(node, closure.Value) is IQueryable query
            ? Visit(query.Expression)
            : base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (isOfOne && node.Method.Name == nameof(Enumerable.Contains) && node.Arguments is [var list, var key, ..] && Keys(list) is { } keys)
        {
            return Expression.Equal(Visit(key), _parameters[Array.IndexOf(_parameters, keys) + 1]);
        }

        return base.VisitMethodCall(node);
    }

    /// <summary>The parameter of the keys, which the compiler may have made a span of; null for another list.</summary>
    private Expression? Keys(Expression list)
    {
        var keys = list is MethodCallExpression { Method.Name: "op_Implicit", Arguments: [var array] } ? array : list;
        return keys is MemberExpression { Type.IsArray: true } member && member.Member.DeclaringType == typeof(QueryValues) ? VisitMember(member) : null;
    }

    private static object? Value(MemberExpression node, object? closure) => node.Member switch
    {
        FieldInfo field => field.GetValue(closure),
        _ => null,
    };
}
