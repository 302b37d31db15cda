using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Engine.Language;

/// <summary>The errors of the lexer and the parser, each with its place.</summary>
internal static class SyntaxError
{
    public static GraphQLException At(Source source, int offset, string description) => new(Error(source, offset, description));

    /// <param name="limit">One of <see cref="LimitNames"/>.</param>
    public static GraphQLException LimitExceeded(Source source, int offset, string limit, int value, string description) =>
        new(LimitError.Of(limit, value, $"Syntax Error: {description} Parsing aborted.", source.LocationOf(offset)));

    private static GraphQLError Error(Source source, int offset, string description) =>
        new($"Syntax Error: {description}") { Code = ErrorCodes.SyntaxError, Locations = [source.LocationOf(offset)] };
}
