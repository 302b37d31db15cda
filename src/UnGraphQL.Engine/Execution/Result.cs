using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Engine.Execution;

/// <summary>
/// What a batch step has for one of its parents: a value, or an error for that parent alone, where an exception would be the error of all.
/// </summary>
public readonly struct Result<T>
{
    public Result(T value) => Value = value;

    public Result(GraphQLError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
    }

    /// <summary>The default of <typeparamref name="T"/> with an error.</summary>
    public T? Value { get; }

    /// <summary>Null when there is a value.</summary>
    public GraphQLError? Error { get; }
}
