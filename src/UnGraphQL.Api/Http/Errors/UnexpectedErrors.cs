using System.Diagnostics;
using UnGraphQL.Api.Http.GraphQL;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Http.Errors;

/// <summary>The edge: an unexpected exception is logged whole and shown as one sentence with a trace id. Cancellation is not an error.</summary>
internal sealed partial class UnexpectedErrors(RequestDelegate next, ILogger<UnexpectedErrors> logger)
{
    private const int ClientClosedRequest = 499;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = ClientClosedRequest;
        }
        catch (BadHttpRequestException refusal) when (!context.Response.HasStarted)
        {
            var error = new GraphQLError(refusal.Message) { Code = ErrorCodes.BadRequest };
            await ErrorResponse.WriteAsync(context, refusal.StatusCode, ResponseMediaType.Json, error);
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            var traceId = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
            Unexpected(exception, context.Request.Method, context.Request.Path, traceId);
            var error = new GraphQLError("Unexpected error.") { Code = ErrorCodes.InternalServerError, Extensions = [new("traceId", traceId)] };
            await ErrorResponse.WriteAsync(context, StatusCodes.Status500InternalServerError, ResponseMediaType.Json, error);
        }
    }

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed, trace {TraceId}")]
    private partial void Unexpected(Exception exception, string method, string path, string traceId);
}
