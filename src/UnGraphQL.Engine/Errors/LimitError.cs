using UnGraphQL.Engine.Language;

namespace UnGraphQL.Engine.Errors;

/// <summary>Errors with the code <see cref="ErrorCodes.LimitExceeded"/>.</summary>
internal static class LimitError
{
    /// <param name="limit">One of <see cref="LimitNames"/>.</param>
    /// <param name="value">What the limit is.</param>
    public static GraphQLError Of(string limit, int value, string message, params ReadOnlySpan<SourceLocation> locations) =>
        new(message) { Code = ErrorCodes.LimitExceeded, Extensions = [new("limit", limit), new("value", value)], Locations = [.. locations] };

    /// <summary>The name of the first limit among the errors; null when none is one.</summary>
    public static string? FirstName(IReadOnlyList<GraphQLError> errors)
    {
        for (var i = 0; i < errors.Count; i++)
        {
            if (errors[i].Code == ErrorCodes.LimitExceeded && errors[i].Extensions is [{ Key: "limit", Value: string name }, ..])
            {
                return name;
            }
        }

        return null;
    }
}
