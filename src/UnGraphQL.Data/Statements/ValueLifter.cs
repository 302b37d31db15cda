using System.Linq.Expressions;
using System.Reflection;

namespace UnGraphQL.Data.Statements;

/// <summary>Puts properties that EF Core makes parameters of in the place of the <see cref="QueryValues"/> of a query, also in queries that it captures.</summary>
/// <param name="isOfOne">Whether the keys contain one alone; asking for it becomes a comparison.</param>
internal sealed class ValueLifter(bool isOfOne) : ExpressionVisitor
{
    private static readonly Expression Slots = Expression.Constant(new ValueSlots());

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Member.DeclaringType == typeof(QueryValues))
        {
            return Expression.Property(Slots, node.Member.Name); // There is one for each value.
        }

        return node.Expression is ConstantExpression closure && typeof(IQueryable).IsAssignableFrom(node.Type) && Value(node, closure.Value) is IQueryable query
            ? Visit(query.Expression)
            : base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (isOfOne && node.Method.Name == nameof(Enumerable.Contains) && node.Arguments is [var list, var key, ..] && OneOf(list) is { } one)
        {
            return Expression.Equal(Visit(key), one);
        }

        return node.Method is { Name: nameof(QueryValues.Key), ReturnType: { } type } method && method.DeclaringType == typeof(QueryValues)
            ? Expression.Property(KeySlots(type), StatementParameter.KeyName(IndexOf(node)))
            : base.VisitMethodCall(node);
    }

    /// <summary>The same object each time: a key that a query asks for twice is one parameter.</summary>
    private static ConstantExpression KeySlots(Type type) =>
        Expression.Constant(typeof(KeySlots<>).MakeGenericType(type).GetField(nameof(KeySlots<>.Instance))!.GetValue(null)); // It has one.

    private static int IndexOf(MethodCallExpression key) => (int)((ConstantExpression)key.Arguments[0]).Value!; // Queries ask for keys by number.

    /// <summary>The property of the one key; null for another list.</summary>
    private static MemberExpression? OneOf(Expression list) =>
        list is MemberExpression { Member: { Name: var name } member } && member.DeclaringType == typeof(QueryValues)
            ? Expression.Property(Slots, name == nameof(QueryValues.Ids) ? nameof(ValueSlots.Id) : nameof(ValueSlots.IntId))
            : null;

    private static object? Value(MemberExpression node, object? closure) => node.Member switch
    {
        FieldInfo field => field.GetValue(closure),
        _ => null,
    };
}
