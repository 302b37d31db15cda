using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Engine.Language;

/// <summary>The errors of the lexer and the parser, each with its place.</summary>
internal static class SyntaxError
{
    public static GraphQLException At(Source source, int offset, string description) => new(Error(source, offset, description));

    /// <param name="limit">As in <c>extensions.limit</c>.</param>
    public static GraphQLException LimitExceeded(Source source, int offset, string limit, int value, string description) =>
        new(Error(source, offset, $"{description} Parsing aborted.") with
        {
            Code = ErrorCodes.LimitExceeded,
            Extensions = [new("limit", limit), new("value", value)],
        });

    private static GraphQLError Error(Source source, int offset, string description) =>
        new($"Syntax Error: {description}") { Code = ErrorCodes.SyntaxError, Locations = [source.LocationOf(offset)] };
}
