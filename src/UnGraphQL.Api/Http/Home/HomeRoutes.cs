using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using UnGraphQL.Api.Http.Caching;
using UnGraphQL.Api.Http.Errors;

namespace UnGraphQL.Api.Http.Home;

/// <summary>The front page: what is loaded, where it comes from, the ways in, and a reader that asks the API alone.</summary>
internal static class HomeRoutes
{
    /// <summary>Nothing but our own files runs, and no script can turn a text into markup.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    public static IEndpointRouteBuilder MapHome(this IEndpointRouteBuilder routes)
    {
        var loaded = new LoadedSection();
        routes.MapRead("/", context => ServePageAsync(context, loaded));
        routes.MapRead(PageFiles.Root + "{**path}", ServeFileAsync);
        return routes;
    }

    /// <summary>What is loaded at the plain address; a view of something else is drawn by the page's script.</summary>
    private static async Task ServePageAsync(HttpContext context, LoadedSection loaded)
    {
        var query = context.Request.Query;
        var view = query.Count == 0 ? await loaded.ReadAsync(context) : HomePage.WithoutScript(query["symbol"]);
        context.Response.Headers.ContentSecurityPolicy = Policy;
        await SendAsync(context, Encoding.UTF8.GetBytes(HomePage.Render(view)), "text/html; charset=utf-8", "no-cache");
    }

    private static Task ServeFileAsync(HttpContext context) => PageFiles.Served.TryGetValue((string?)context.GetRouteValue("path") ?? "", out var file)
        ? SendAsync(context, file.Content, file.ContentType, "public, max-age=31536000, immutable")
        : NotFound.ServeAsync(context);

    /// <summary>With a weak tag, because a compressed answer has the same one.</summary>
    private static async Task SendAsync(HttpContext context, byte[] content, string type, string cacheControl)
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..32]}\"", isWeak: true);
        var response = context.Response;
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = cacheControl;
        if (context.Request.Holds(tag) || context.Request.HoldsAny())
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = type;
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(content, context.RequestAborted);
        }
    }
}
