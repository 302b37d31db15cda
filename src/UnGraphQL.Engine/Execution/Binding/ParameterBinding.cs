using System.Linq.Expressions;
using System.Reflection;
using UnGraphQL.Engine.Execution.Fetching;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>Where a parameter of a resolver gets its value.</summary>
internal abstract class ParameterBinding
{
    public abstract Expression Read(Expression parents, ParameterExpression invocation);
}

/// <summary>The parent, or the parents of a batch.</summary>
internal sealed class ParentBinding : ParameterBinding
{
    public override Expression Read(Expression parents, ParameterExpression invocation) => parents;
}

/// <param name="index">Among the parameters that are arguments.</param>
/// <param name="absent">When the argument is neither given nor defaulted.</param>
internal sealed class ArgumentBinding(ParameterInfo parameter, InputValue argument, int index, InputBinder binder, object? absent) : ParameterBinding
{
    public InputValue Argument { get; } = argument;

    public InputBinder Binder { get; } = binder;

    public object? Absent { get; } = absent;

    public override Expression Read(Expression parents, ParameterExpression invocation) => Expression.Convert(
        Expression.ArrayIndex(Expression.Property(invocation, nameof(Invocation.Arguments)), Expression.Constant(index)),
        parameter.ParameterType);
}

/// <summary><see cref="Selection"/>, <see cref="CancellationToken"/> or <see cref="Schema"/>.</summary>
internal sealed class RequestBinding(string property) : ParameterBinding
{
    public override Expression Read(Expression parents, ParameterExpression invocation) => Expression.Property(invocation, property);
}

internal sealed class ServiceBinding(Type type) : ParameterBinding
{
    public override Expression Read(Expression parents, ParameterExpression invocation) => Expression.Call(invocation, nameof(Invocation.Service), [type]);
}
