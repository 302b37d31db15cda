using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Http.Ide;
using UnGraphQL.Api.Http.Trusted;
using UnGraphQL.Api.Logging;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>What stands at and below <c>/graphql</c>. A browser that asks for a page and sends no query gets the IDE.</summary>
internal static class GraphQLRoutes
{
    public const string Path = "/graphql";

    public const string SchemaPath = Path + "/schema.graphql";

    private const string Allowed = "GET, HEAD, OPTIONS, POST";

    public static WebApplication MapGraphQL(this WebApplication app)
    {
        // Made at the first request: the schema is bound while the database is prepared.
        var endpoint = new Lazy<GraphQLEndpoint>(() => new(
            app.Services.GetRequiredService<RequestExecutor>(),
            app.Services.GetRequiredService<TrustedDocuments>(),
            new SlowOperationLog(app.Services.GetRequiredService<ILogger<SlowOperationLog>>(), app.Configuration.GetValue<TimeSpan>(Settings.SlowOperation)),
            EndpointOptions.Read(app.Configuration)));
        app.MapMethods(Path, ["GET", "HEAD"], context => WantsPage(context.Request) ? IdeRoutes.ServePageAsync(context) : endpoint.Value.ServeAsync(context));
        app.MapPost(Path, context => endpoint.Value.ServeAsync(context));
        app.MapMethods(Path, ["OPTIONS"], ServeOptions);
        app.Map(Path, context => ReadRoutes.RefuseAsync(context, Allowed, "use POST or GET."));
        app.MapRead(TrustedRoutes.OperationsPath + "/{operation}", context => endpoint.Value.ServeOperationAsync(context));
        app.MapRead(SchemaPath, ServedSchema.ServeAsync);
        return app;
    }

    /// <summary>A browser anywhere; at the IDE's own address, with the slash, whoever does not ask for JSON.</summary>
    private static bool WantsPage(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();
        return !request.Query.ContainsKey("query") && !request.Query.ContainsKey("documentId")
            && (accept.Contains("text/html", StringComparison.OrdinalIgnoreCase)
                || (request.Path.Value?.EndsWith('/') == true && !accept.Contains("json", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Asked by no page: those get their answer from the rules of CORS.</summary>
    private static Task ServeOptions(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Headers.Allow = Allowed;
        return Task.CompletedTask;
    }
}
