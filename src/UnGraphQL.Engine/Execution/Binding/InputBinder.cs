namespace UnGraphQL.Engine.Execution.Binding;

/// <summary>From a coerced input value to the CLR value that a resolver or an input class asks for.</summary>
internal sealed class InputBinder(Func<object?, object?> bind, object? absent)
{
    /// <summary>The value when nothing was given.</summary>
    public object? Absent { get; } = absent;

    public object? Bind(object? value) => bind(value);
}
