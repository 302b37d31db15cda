using System.Diagnostics;

namespace UnGraphQL.Api.Logging;

/// <summary>One line a request. Neither the query string nor a body is ever logged: variables are the client's own.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Write(context, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    private void Write(HttpContext context, double milliseconds)
    {
        var request = context.Request;
        if (context.RequestAborted.IsCancellationRequested)
        {
            Aborted(request.Method, request.Path, milliseconds);
        }
        else if (context.Features.Get<OperationFacts>() is { } operation)
        {
            Operation(request.Method, request.Path, context.Response.StatusCode, milliseconds, operation.Kind, operation.Name, operation.DocumentHash, operation.ErrorCount);
        }
        else if (IsQuiet(context))
        {
            Quiet(request.Method, request.Path, context.Response.StatusCode, milliseconds);
        }
        else
        {
            Request(request.Method, request.Path, context.Response.StatusCode, milliseconds);
        }
    }

    /// <summary>Probes that are well and the IDE's many files.</summary>
    private static bool IsQuiet(HttpContext context) => context.Response.StatusCode < 400
        && (context.Request.Path.StartsWithSegments("/health") || context.Request.Path.StartsWithSegments("/graphql/static"));

    [LoggerMessage(LogLevel.Information, "{Method} {Path} {Status} in {Elapsed:0.0} ms: {Operation} {OperationName} {DocumentHash}, {Errors} errors")]
    private partial void Operation(string method, string path, int status, double elapsed, string operation, string? operationName, string documentHash, int errors);

    [LoggerMessage(LogLevel.Information, "{Method} {Path} {Status} in {Elapsed:0.0} ms")]
    private partial void Request(string method, string path, int status, double elapsed);

    [LoggerMessage(LogLevel.Debug, "{Method} {Path} {Status} in {Elapsed:0.0} ms")]
    private partial void Quiet(string method, string path, int status, double elapsed);

    [LoggerMessage(LogLevel.Information, "{Method} {Path} given up by the client after {Elapsed:0.0} ms")]
    private partial void Aborted(string method, string path, double elapsed);
}
