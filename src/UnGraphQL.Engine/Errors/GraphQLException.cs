namespace UnGraphQL.Engine.Errors;

/// <summary>
/// Thrown by the parser, by coercion and by resolvers for errors that the client may read. A resolver that throws it makes its field an
/// execution error with this message; any other exception is masked.
/// </summary>
public sealed class GraphQLException : Exception
{
    public GraphQLException(GraphQLError error)
        : base(error.Message) => Error = error;

    public GraphQLException(string message, string code = ErrorCodes.BadUserInput)
        : this(new GraphQLError(message) { Code = code })
    {
    }

    public GraphQLError Error { get; }
}
