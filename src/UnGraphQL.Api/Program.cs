using System.Text;
using Serilog.Core;
using UnGraphQL.Api.Commands;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Api.Http;
using UnGraphQL.Api.Http.Caching;
using UnGraphQL.Api.Http.Documents;
using UnGraphQL.Api.Http.Errors;
using UnGraphQL.Api.Http.GraphQL;
using UnGraphQL.Api.Http.Health;
using UnGraphQL.Api.Http.Home;
using UnGraphQL.Api.Http.Ide;
using UnGraphQL.Api.Http.SchemaPage;
using UnGraphQL.Api.Http.Trusted;
using UnGraphQL.Api.Logging;
using UnGraphQL.Api.Telemetry;

namespace UnGraphQL.Api;

internal static class Program
{
    private static Task<int> Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8; // Documents are in six scripts, whatever the terminal's locale says.
        return CommandLine.RunAsync(args, Console.Out, Console.Error);
    }

    /// <summary>The server, built and not started.</summary>
    public static WebApplication BuildServer(IConfiguration configuration, Logger logger)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddConfiguration(configuration);
        builder.WebHost.UseConfiguredKestrel(configuration);

        builder.Services
            .AddRouting()
            .AddStructuredLogging(logger)
            .AddCollection(configuration)
            .AddGraphQLServer(EngineSettings.Read(configuration, logger), FilterLimits.Read(configuration))
            .AddTrustedDocuments(configuration)
            .AddDocumentDoors(configuration)
            .AddCollectionCors(configuration)
            .AddCompression()
            .AddTelemetry(configuration)
            .AddHealth(configuration);

        var app = builder.Build();
        app.UseRequestSpans();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<UnexpectedErrors>();
        app.UseVaryOnce();
        app.UseSecurityHeaders();
        app.UseIdeFiles();
        app.UseResponseCompression();
        app.UseRouting();
        app.UseCors();

        app.MapHome();
        app.MapSchemaPage();
        app.MapGraphQL();
        app.MapTrustedDocuments();
        app.MapDocuments();
        app.MapIde();
        app.MapHealth();
        app.MapNotFound();
        return app;
    }
}
