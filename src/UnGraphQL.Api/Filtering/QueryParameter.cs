using System.Linq.Expressions;

namespace UnGraphQL.Api.Filtering;

/// <summary>A value inside a composed expression that reaches the database as a parameter, never as a part of the statement.</summary>
internal static class QueryParameter
{
    /// <summary>Reads a field of a holder, as the compiler does for a captured variable: that is what the provider makes a parameter of.</summary>
    public static Expression Of<T>(T value) => Expression.Field(Expression.Constant(new Holder<T>(value)), nameof(Holder<>.Value));

    private sealed class Holder<T>(T value)
    {
        public readonly T Value = value;
    }
}
