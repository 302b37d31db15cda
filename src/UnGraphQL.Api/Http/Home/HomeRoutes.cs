using System.Collections.Frozen;
using System.Text;
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

    private const string ForGood = "public, max-age=31536000, immutable";

    private static readonly FrozenDictionary<string, FixedAnswer> _files = PageFiles.Served
        .ToFrozenDictionary(file => file.Path, file => new FixedAnswer(file.Content, file.ContentType, ForGood), StringComparer.Ordinal);

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
        await new FixedAnswer(Encoding.UTF8.GetBytes(HomePage.Render(view)), "text/html; charset=utf-8").ServeAsync(context);
    }

    private static Task ServeFileAsync(HttpContext context) => _files.TryGetValue((string?)context.GetRouteValue("path") ?? "", out var file)
        ? file.ServeAsync(context)
        : NotFound.ServeAsync(context);
}
