using UnGraphQL.Api.Http.Errors;
using UnGraphQL.Api.Logging;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>One GraphQL request from the wire to the wire (GraphQL over HTTP).</summary>
internal sealed class GraphQLEndpoint(RequestExecutor executor, int maxRequestBytes)
{
    public async Task ServeAsync(HttpContext context)
    {
        var mediaType = MediaTypeNegotiation.Negotiate(context.Request.Headers);
        if (mediaType is null)
        {
            await ErrorResponse.WriteAsync(context, StatusCodes.Status406NotAcceptable, ResponseMediaType.Json, NotAcceptable);
            return;
        }

        try
        {
            var request = await ReadAsync(context);
            using var result = await executor.ExecuteAsync(request, context.RequestServices, context.RequestAborted);
            context.Features.Set(Facts(result));
            await WriteAsync(context, mediaType.Value, request, result);
        }
        catch (BadRequestException refusal)
        {
            await ErrorResponse.WriteAsync(context, refusal.Status, mediaType.Value, refusal.Error);
        }
    }

    private static GraphQLError NotAcceptable { get; } =
        new($"Accept {MediaTypeNegotiation.GraphQLResponseJson} or {MediaTypeNegotiation.Json}.") { Code = ErrorCodes.BadRequest };

    private async ValueTask<GraphQLRequest> ReadAsync(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        ? await RequestReader.ReadPostAsync(context.Request, maxRequestBytes, context.RequestAborted)
        : RequestReader.ReadGet(context.Request);

    private static async Task WriteAsync(HttpContext context, ResponseMediaType mediaType, GraphQLRequest request, ExecutionResult result)
    {
        var response = context.Response;
        response.StatusCode = Status(mediaType, request, result);
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = HttpMethods.Post;
        }

        response.ContentType = mediaType.ContentType();
        response.ContentLength = result.Json.Length;
        response.Headers.Vary = "Accept";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(result.Json, context.RequestAborted);
        }
    }

    /// <summary>GraphQL over HTTP, Status Codes: with <c>application/json</c> a well-formed request is 200 whatever becomes of it.</summary>
    private static int Status(ResponseMediaType mediaType, GraphQLRequest request, ExecutionResult result) => result switch
    {
        { IsRequestError: true, Operation: not null and not OperationType.Query } when request.QueriesOnly => StatusCodes.Status405MethodNotAllowed,
        { IsRequestError: true } when mediaType == ResponseMediaType.GraphQLResponse => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status200OK,
    };

    private static OperationFacts Facts(ExecutionResult result) => new(
        result.Operation?.ToString().ToLowerInvariant() ?? "unknown",
        result.OperationName,
        result.DocumentHash,
        result.ErrorCount);
}
