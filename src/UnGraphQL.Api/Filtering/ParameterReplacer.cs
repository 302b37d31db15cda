using System.Linq.Expressions;

namespace UnGraphQL.Api.Filtering;

/// <summary>Puts one expression in the place of a lambda's parameter, so that lambdas can be composed.</summary>
internal sealed class ParameterReplacer(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
{
    public static Expression Body(LambdaExpression lambda, Expression argument) =>
        new ParameterReplacer(lambda.Parameters[0], argument).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
}
