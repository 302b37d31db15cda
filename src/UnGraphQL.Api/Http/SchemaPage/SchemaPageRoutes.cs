using System.Security.Cryptography;
using System.Text;
using UnGraphQL.Api.Http.Caching;
using UnGraphQL.Api.Http.Trusted;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Http.SchemaPage;

/// <summary>The schema as a page to read, made of its descriptions.</summary>
internal static class SchemaPageRoutes
{
    public const string Path = "/schema";

    /// <summary>No script at all.</summary>
    private static readonly string _policy =
        $"default-src 'none'; style-src 'self' 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(SchemaHtml.Style)))}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static WebApplication MapSchemaPage(this WebApplication app)
    {
        // Made at the first request: the schema is bound while the database is prepared.
        var page = new Lazy<FixedAnswer>(() => new(Encoding.UTF8.GetBytes(Render(app.Services)), "text/html; charset=utf-8"));
        app.MapRead(Path, context =>
        {
            context.Response.Headers.ContentSecurityPolicy = _policy;
            return page.Value.ServeAsync(context);
        });
        return app;
    }

    private static string Render(IServiceProvider services) =>
        new SchemaHtml(services.GetRequiredService<RequestExecutor>().Schema, services.GetRequiredService<TrustedDocuments>().All).Render();
}
