using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Http.Health;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: schema built, warm, database reachable, not stopping.</summary>
internal static partial class HealthEndpoints
{
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapRead("/health/live", context => WriteAsync(context, null));
        routes.MapRead("/health/ready", ReadyAsync);
        return routes;
    }

    private static async Task ReadyAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var reason = services.GetRequiredService<Readiness>().Reason;
        if (reason is null && services.GetService<RequestExecutor>() is null)
        {
            reason = "The schema is not built.";
        }

        reason ??= await DatabaseFaultAsync(services, context.RequestAborted);
        await WriteAsync(context, reason);
    }

    private static async Task<string?> DatabaseFaultAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        try
        {
            var context = services.GetRequiredService<UnGraphQLContextFactory>().CreateDbContext();
            await using (context)
            {
                _ = await context.DatasetStates.AnyAsync(cancellationToken);
                return null;
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Unreachable(services.GetRequiredService<ILogger<Readiness>>(), exception);
            return "The database cannot be reached.";
        }
    }

    /// <param name="reason">Null when all is well.</param>
    private static Task WriteAsync(HttpContext context, string? reason)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.StatusCode = reason is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        return reason is null
            ? context.Response.WriteAsJsonAsync(new { status = "ok" }, context.RequestAborted)
            : context.Response.WriteAsJsonAsync(new { status = "unavailable", reason }, context.RequestAborted);
    }

    [LoggerMessage(LogLevel.Warning, "The database cannot be reached")]
    private static partial void Unreachable(ILogger logger, Exception exception);
}
