using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Engine.Execution;

internal static class Limit
{
    /// <param name="limit">As in <c>extensions.limit</c>.</param>
    /// <param name="value">What the limit is.</param>
    public static GraphQLError Exceeded(string limit, long value, string message) =>
        new(message) { Code = ErrorCodes.LimitExceeded, Extensions = [new("limit", limit), new("value", value)] };
}
