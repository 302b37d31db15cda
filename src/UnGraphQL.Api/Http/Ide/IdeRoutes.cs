using System.Text;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using UnGraphQL.Api.Http.GraphQL;

namespace UnGraphQL.Api.Http.Ide;

/// <summary>Banana Cake Pop at <c>/graphql/</c>, from the files that the build restored beside the program.</summary>
internal static class IdeRoutes
{
    private const string Root = GraphQLRoutes.Path + "/";

    private static readonly byte[] _configuration = IdeConfiguration.Create();

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "ide");

    public static WebApplication UseIdeFiles(this WebApplication app)
    {
        if (Directory.Exists(Folder))
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = GraphQLRoutes.Path,
                FileProvider = new PhysicalFileProvider(Folder),
                ContentTypeProvider = ContentTypes(),
                ServeUnknownFileTypes = true,
                DefaultContentType = "text/plain; charset=utf-8", // LICENSE
                OnPrepareResponse = Cache,
            });
        }

        return app;
    }

    public static WebApplication MapIde(this WebApplication app)
    {
        app.MapRead(Root + "bcp-config.json", ServeConfigurationAsync);
        return app;
    }

    /// <summary>The IDE's page; the address without the slash is redirected, because its links are relative.</summary>
    public static Task ServePageAsync(HttpContext context)
    {
        var path = context.Request.Path.Value;
        if (path?.EndsWith('/') != true)
        {
            context.Response.Redirect(context.Request.PathBase + Root);
            return Task.CompletedTask;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Vary = "Accept";
        var page = Path.Combine(Folder, "index.html");
        return File.Exists(page)
            ? context.Response.SendFileAsync(page, context.RequestAborted)
            : context.Response.WriteAsync(MissingIdePage.Html, Encoding.UTF8, context.RequestAborted);
    }

    private static async Task ServeConfigurationAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.BodyWriter.WriteAsync(_configuration, context.RequestAborted);
    }

    private static FileExtensionContentTypeProvider ContentTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".webmanifest"] = "application/manifest+json";
        types.Mappings[".js"] = "text/javascript; charset=utf-8";
        return types;
    }

    /// <summary>Files below <c>static/</c> have their hash in the name.</summary>
    private static void Cache(StaticFileResponseContext file) => file.Context.Response.Headers.CacheControl =
        file.Context.Request.Path.StartsWithSegments(GraphQLRoutes.Path + "/static") ? "public, max-age=31536000, immutable" : "no-cache";
}
