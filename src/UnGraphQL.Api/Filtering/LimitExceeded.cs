using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Filtering;

/// <summary>Errors of arguments that ask for more than is given.</summary>
internal static class LimitExceeded
{
    /// <param name="limit">Its name, stable and never reused.</param>
    /// <param name="value">What the limit is.</param>
    public static GraphQLException Of(string limit, int value, string message) =>
        new(new GraphQLError(message) { Code = ErrorCodes.LimitExceeded, Extensions = [new("limit", limit), new("value", value)] });

    /// <summary>Gives the number back when it is in its range.</summary>
    /// <exception cref="GraphQLException">Naming the argument, and the limit that it exceeds.</exception>
    public static int Check(string argument, int given, int most, string limit, int least = 1) =>
        given > most ? throw Of(limit, most, $"`{argument}` must be at most {most}, but it is {given}.")
        : given >= least ? given
        : throw new GraphQLException($"`{argument}` must {(least == 0 ? "not be negative" : $"be at least {least}")}, but it is {given}.");
}
