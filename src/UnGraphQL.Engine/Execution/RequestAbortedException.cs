using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Engine.Execution;

/// <summary>A limit was reached while a request was executed: the whole response is its error and <c>data: null</c>.</summary>
internal sealed class RequestAbortedException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLError Error { get; } = error;
}
