using System.Diagnostics;

namespace UnGraphQL.Api.Telemetry;

/// <summary>
/// Describes the span that the framework starts for a request, after the semantic conventions for HTTP servers. The query string is left
/// out: it holds documents and variables.
/// </summary>
internal static class RequestSpans
{
    public const string SourceName = "Microsoft.AspNetCore";

    public static IApplicationBuilder UseRequestSpans(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (Activity.Current is { IsAllDataRequested: true, Source.Name: SourceName } span)
        {
            Describe(span, context);
        }
    });

    private static void Describe(Activity span, HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        span.DisplayName = route is null ? request.Method : $"{request.Method} {route}";
        span.SetTag("http.request.method", request.Method)
            .SetTag("http.route", route)
            .SetTag("http.response.status_code", response.StatusCode)
            .SetTag("url.scheme", request.Scheme)
            .SetTag("url.path", request.Path.Value)
            .SetTag("network.protocol.version", request.Protocol["HTTP/".Length..]);
        if (response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            span.SetStatus(ActivityStatusCode.Error).SetTag("error.type", $"{response.StatusCode}");
        }
    }
}
