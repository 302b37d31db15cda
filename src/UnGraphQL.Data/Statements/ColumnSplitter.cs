using System.Linq.Expressions;

namespace UnGraphQL.Data.Statements;

/// <summary>Gives keys a column of their own that EF Core would read from the column of another member, as a work that is also the parent.</summary>
internal sealed class ColumnSplitter(IReadOnlyList<MemberBinding> shared) : ExpressionVisitor
{
    protected override MemberAssignment VisitMemberAssignment(MemberAssignment node) => shared.Contains(node) ? node.Update(Own(node.Expression)) : node;

    private static BinaryExpression Own(Expression key) => Expression.Add(key, Expression.Convert(Expression.Constant(0L), key.Type));
}
