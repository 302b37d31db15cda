using System.Linq.Expressions;
using System.Reflection;
using UnGraphQL.Engine.Execution.Fetching;
using UnGraphQL.Engine.Execution.Writing;

namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>Compiles the member of a bound field into a leaf or a step of its types, so that no value is boxed on its way.</summary>
internal static class ResolverCompiler
{
    private static readonly MethodInfo PureMethod = Generic(nameof(CompilePure));
    private static readonly MethodInfo BatchMethod = Generic(nameof(CompileBatch));
    private static readonly MethodInfo RootMethod = Generic(nameof(CompileRoot));

    /// <param name="writer">A <see cref="ValueWriter{T}"/> of the field's value.</param>
    public static LeafField Leaf(BoundField field, object writer)
    {
        var (row, invocation, response) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(Invocation)), Expression.Parameter(typeof(ResponseWriter)));
        var typedRow = Expression.Convert(row, field.RowType);
        var value = Value(field, typedRow, invocation);
        var write = Expression.Call(Expression.Constant(writer), nameof(ValueWriter<>.Write), null, value, response);
        return Expression.Lambda<LeafField>(write, row, invocation, response).Compile();
    }

    /// <param name="completer">A <see cref="ShapeReader{T}"/> for a composite, else a <see cref="ValueWriter{T}"/>, of the field's value.</param>
    public static Step Step(BoundField field, object completer)
    {
        var method = field.Kind switch
        {
            ResolverKind.Batch => BatchMethod.MakeGenericMethod(field.RowType, field.ValueType),
            ResolverKind.Root => RootMethod.MakeGenericMethod(field.ValueType),
            _ => PureMethod.MakeGenericMethod(field.RowType, field.ValueType),
        };
        return (Step)method.Invoke(null, [field, completer])!; // They return a step.
    }

    private static MethodInfo Generic(string name) => typeof(ResolverCompiler).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!; // They are below.

    private static Step CompilePure<TRow, T>(BoundField field, object completer) => completer is ShapeReader<T> reader
        ? new PureStep<TRow, T>(Resolve<TRow, T>(field), reader)
        : new PureLeafStep<TRow, T>(Resolve<TRow, T>(field), new ResultWriter<T>(field.Definition.Type.IsNonNull, (ValueWriter<T>)completer));

    private static Func<TRow, Invocation, T> Resolve<TRow, T>(BoundField field)
    {
        var row = Expression.Parameter(typeof(TRow));
        var invocation = Expression.Parameter(typeof(Invocation));
        return Expression.Lambda<Func<TRow, Invocation, T>>(Value(field, row, invocation), row, invocation).Compile();
    }

    private static Expression Value(BoundField field, Expression row, ParameterExpression invocation) =>
        field.Member is PropertyInfo property ? Expression.Property(row, property) : Call(field, row, invocation);

    private static BatchStep<TRow, T> CompileBatch<TRow, T>(BoundField field, object completer)
    {
        var rows = Expression.Parameter(typeof(IReadOnlyList<TRow>));
        var invocation = Expression.Parameter(typeof(Invocation));
        var body = Awaitable<IReadOnlyList<T>>(Call(field, rows, invocation));
        var resolve = Expression.Lambda<Func<IReadOnlyList<TRow>, Invocation, ValueTask<IReadOnlyList<T>>>>(body, rows, invocation).Compile();
        return new BatchStep<TRow, T>(resolve, Collector<T>(completer), field.ToString());
    }

    private static RootStep<T> CompileRoot<T>(BoundField field, object completer)
    {
        var invocation = Expression.Parameter(typeof(Invocation));
        var body = Awaitable<T>(Call(field, invocation, invocation));
        return new RootStep<T>(Expression.Lambda<Func<Invocation, ValueTask<T>>>(body, invocation).Compile(), Collector<T>(completer));
    }

    private static Collector<T> Collector<T>(object completer) =>
        completer is ShapeReader<T> reader ? new CompositeCollector<T>(reader) : new LeafCollector<T>((ValueWriter<T>)completer);

    private static MethodCallExpression Call(BoundField field, Expression parents, ParameterExpression invocation) =>
        Expression.Call((MethodInfo)field.Member, field.Parameters.Select((parameter, index) => Convert(parameter.Read(parents, invocation), ((MethodInfo)field.Member).GetParameters()[index].ParameterType)));

    private static Expression Convert(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    /// <summary>Any of T, ValueTask of T, Task of T (or of a class that is a T) as a ValueTask of T.</summary>
    private static Expression Awaitable<T>(MethodCallExpression call)
    {
        if (call.Type == typeof(ValueTask<T>))
        {
            return call;
        }

        if (!ClrTypes.IsTask(call.Type))
        {
            return Expression.New(typeof(ValueTask<T>).GetConstructor([typeof(T)])!, Convert(call, typeof(T))); // ValueTask<T> has both constructors.
        }

        var result = ClrTypes.Awaited(call.Type);
        var task = ClrTypes.IsConstructed(call.Type, typeof(Task<>)) ? Expression.New(typeof(ValueTask<>).MakeGenericType(result).GetConstructor([call.Type])!, call) : (Expression)call; // ValueTask<T> has both constructors.
        return result == typeof(T) ? task : Expression.Call(typeof(ResolverCompiler), nameof(Upcast), [result, typeof(T)], task);
    }

    private static async ValueTask<TTo> Upcast<TFrom, TTo>(ValueTask<TFrom> task) => (TTo)(object)(await task.ConfigureAwait(false))!; // Null stays null: TTo is a reference type.
}
