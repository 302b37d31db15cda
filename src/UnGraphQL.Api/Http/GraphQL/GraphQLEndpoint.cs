using System.Diagnostics;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Http.Caching;
using UnGraphQL.Api.Http.Errors;
using UnGraphQL.Api.Http.Trusted;
using UnGraphQL.Api.Logging;
using UnGraphQL.Api.Telemetry;
using UnGraphQL.Data;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>One GraphQL request from the wire to the wire (GraphQL over HTTP).</summary>
internal sealed class GraphQLEndpoint(RequestExecutor executor, TrustedDocuments documents, SlowOperationLog slowOperations, EndpointOptions options)
{
    public Task ServeAsync(HttpContext context) =>
        ServeAsync(context, () => RequestReader.ReadAsync(context.Request, options.Body, context.RequestAborted));

    /// <summary>An operation by its name, with its variables as parameters of the address.</summary>
    public Task ServeOperationAsync(HttpContext context) => ServeAsync(context, () => new(documents.Named(context.GetRouteValue("operation")?.ToString() ?? "", context.Request.Query, executor.Schema) with
    {
        ReportCost = RequestReader.AsksForCost(context.Request),
    }));

    private async Task ServeAsync(HttpContext context, Func<ValueTask<RequestParameters>> read)
    {
        var mediaType = MediaTypeNegotiation.Negotiate(context.Request.Headers);
        if (mediaType is null)
        {
            await ErrorResponse.WriteAsync(context, StatusCodes.Status406NotAcceptable, ResponseMediaType.Json, NotAcceptable);
            return;
        }

        try
        {
            await AnswerAsync(context, mediaType.Value, documents.Resolve(await read()));
        }
        catch (BadRequestException refusal)
        {
            if (refusal.Status == StatusCodes.Status408RequestTimeout)
            {
                context.Response.Headers.Connection = "close"; // The rest of the body is not waited for.
            }

            await ErrorResponse.WriteAsync(context, refusal.Status, mediaType.Value, refusal.Error);
        }
    }

    private static GraphQLError NotAcceptable { get; } =
        new($"Accept {MediaTypeNegotiation.GraphQLResponseJson} or {MediaTypeNegotiation.Json}.") { Code = ErrorCodes.BadRequest };

    /// <summary>Who holds the answer is told so, before anything is executed.</summary>
    private async Task AnswerAsync(HttpContext context, ResponseMediaType mediaType, GraphQLRequest request)
    {
        var tag = request.QueriesOnly ? ResponseTag.Of(request, mediaType, DatasetVersion(context)) : null;
        if (tag is not null && context.Request.Holds(tag.Value))
        {
            context.Features.Set(new OperationFacts("query", request.OperationName, tag.DocumentHash, 0));
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.AllowStoring(tag.Value, options.CacheControl);
            return;
        }

        using var result = await ExecuteAsync(context, request);
        context.Features.Set(Facts(result));
        SetCacheHeaders(context.Response, tag, result);
        if (context.Response.Headers.ETag.Count > 0 && context.Request.HoldsAny())
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await WriteAsync(context, mediaType, request, result);
    }

    private async ValueTask<ExecutionResult> ExecuteAsync(HttpContext context, GraphQLRequest request)
    {
        var collection = context.RequestServices.GetRequiredService<UnGraphQLContext>();
        var start = Stopwatch.GetTimestamp();
        var result = await executor.ExecuteAsync(request with { Interrupt = collection.Interrupt }, context.RequestServices, context.RequestAborted);
        collection.TryLetGoOfState(); // Writing to a slow client must not keep the log of the database from being tidied.
        slowOperations.Note(result, collection, Stopwatch.GetElapsedTime(start));
        CollectionMetrics.Record(collection);
        return result;
    }

    /// <summary>Of the snapshot that the resolvers of this request will see.</summary>
    private static DatasetVersion DatasetVersion(HttpContext context) => context.RequestServices.GetRequiredService<DatasetReader>().Reference.Version;

    private void SetCacheHeaders(HttpResponse response, ResponseTag? tag, ExecutionResult result)
    {
        if (tag is null || result.ErrorCount > 0)
        {
            response.ForbidStoring();
        }
        else
        {
            response.AllowStoring(tag.Value, options.CacheControl);
        }
    }

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
