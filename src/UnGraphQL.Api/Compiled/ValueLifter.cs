using System.Linq.Expressions;

namespace UnGraphQL.Api.Compiled;

/// <summary>Puts parameters in the place of the captured <see cref="QueryValues"/> of a query, also in queries that it captures.</summary>
internal sealed class ValueLifter : ExpressionVisitor
{
    private readonly ParameterExpression[] _parameters =
    [
        Expression.Parameter(typeof(long[]), "ids"),
        Expression.Parameter(typeof(long), "id"),
        Expression.Parameter(typeof(int), "limit"),
        Expression.Parameter(typeof(string), "symbol"),
        Expression.Parameter(typeof(string), "address"),
    ];

    public IReadOnlyList<ParameterExpression> Parameters => _parameters;

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Member.DeclaringType == typeof(QueryValues))
        {
            return Array.Find(_parameters, parameter => string.Equals(parameter.Name, node.Member.Name, StringComparison.OrdinalIgnoreCase))!; // There is one for each value.
        }

        return node.Expression is ConstantExpression closure && typeof(IQueryable).IsAssignableFrom(node.Type) && Value(node, closure.Value) is IQueryable query
            ? Visit(query.Expression)
            : base.VisitMember(node);
    }

    private static object? Value(MemberExpression node, object? closure) => node.Member switch
    {
        System.Reflection.FieldInfo field => field.GetValue(closure),
        _ => null,
    };
}
