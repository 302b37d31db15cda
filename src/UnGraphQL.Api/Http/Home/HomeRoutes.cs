using System.Security.Cryptography;
using System.Text;
using UnGraphQL.Data;

namespace UnGraphQL.Api.Http.Home;

/// <summary>The start page: what is loaded, where it comes from, and the ways in.</summary>
internal static class HomeRoutes
{
    private static readonly string _policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(HomePage.Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static IEndpointRouteBuilder MapHome(this IEndpointRouteBuilder routes)
    {
        routes.MapRead("/", ServeAsync);
        return routes;
    }

    private static async Task ServeAsync(HttpContext context)
    {
        var collection = context.RequestServices.GetRequiredService<UnGraphQLContext>();
        var summary = await CollectionSummary.ReadAsync(collection, context.RequestAborted);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentSecurityPolicy = _policy;
        await context.Response.WriteAsync(HomePage.Render(summary), context.RequestAborted);
    }
}
