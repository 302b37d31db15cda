using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>What was sent is no GraphQL request. Answered with the status and the error whatever media type is accepted.</summary>
internal sealed class BadRequestException(int status, GraphQLError error) : Exception(error.Message)
{
    public BadRequestException(string message)
        : this(StatusCodes.Status400BadRequest, new GraphQLError(message) { Code = ErrorCodes.BadRequest })
    {
    }

    public int Status { get; } = status;

    public GraphQLError Error { get; } = error;

    public static BadRequestException TooLarge(long limit) => new(
        StatusCodes.Status413PayloadTooLarge,
        new GraphQLError($"The request is larger than {limit} bytes.") { Code = ErrorCodes.LimitExceeded, Extensions = [new("limit", "maxRequestBytes"), new("value", limit)] });

    public static BadRequestException TooSlow(TimeSpan limit) => new(
        StatusCodes.Status408RequestTimeout,
        new GraphQLError($"The request's body took more than {limit.TotalSeconds:0.###} seconds.") { Code = ErrorCodes.LimitExceeded, Extensions = [new("limit", "bodyTimeout"), new("value", (long)limit.TotalMilliseconds)] });
}
