using Microsoft.EntityFrameworkCore;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Http.Health;
using UnGraphQL.Api.Http.Ide;
using UnGraphQL.Data;
using UnGraphQL.Data.Loading;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Commands;

/// <summary>What a server does before it is ready.</summary>
internal static partial class ServerStart
{
    /// <summary>Before listening: the schema is bound while the database is migrated and, when it is empty, filled.</summary>
    public static Task PrepareAsync(WebApplication app, CancellationToken cancellationToken) => Task.WhenAll(
        Task.Run(() => app.Services.GetRequiredService<RequestExecutor>(), cancellationToken),
        PrepareDatabaseAsync(app, cancellationToken));

    /// <summary>After listening: runs the IDE's first operation, so that those after it find the queries compiled, and reports ready.</summary>
    public static async Task WarmUpAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await RunFirstOperationAsync(app, cancellationToken);
        app.Services.GetRequiredService<Readiness>().Start();
    }

    private static async Task PrepareDatabaseAsync(WebApplication app, CancellationToken cancellationToken)
    {
        var factory = await CollectionSetup.MigrateAsync(app.Services, cancellationToken);
        await SeedAsync(app, factory, cancellationToken);
    }

    private static async Task SeedAsync(WebApplication app, UnGraphQLContextFactory factory, CancellationToken cancellationToken)
    {
        var context = factory.CreateDbContext();
        await using (context)
        {
            if (await context.Works.AnyAsync(cancellationToken))
            {
                return;
            }
        }

        var folder = SeedFolder(app.Configuration[Settings.SeedsPath]);
        var report = await new DocumentLoader(factory).LoadAsync([folder], LoadOptions.Default, null, cancellationToken);
        Seeded(app.Logger, report.Count(LoadStatus.New), folder, report.Elapsed.TotalSeconds);
        foreach (var file in report.Refused)
        {
            Refused(app.Logger, file.Path, file.Reason);
        }
    }

    /// <summary>The documents of the folder configured, else of the one beside the program; what stands beside them is not read.</summary>
    private static string SeedFolder(string? configured)
    {
        var seeds = string.IsNullOrWhiteSpace(configured) ? Path.Combine(AppContext.BaseDirectory, "seeds") : configured;
        if (!Directory.Exists(seeds))
        {
            throw new CommandFailedException($"The database is empty and the folder of seeds, {seeds}, does not exist: name one with {Settings.SeedsPath}, or load documents first.");
        }

        try
        {
            SeedManifest.Check(seeds);
        }
        catch (InvalidDataException fault)
        {
            throw new CommandFailedException($"The seeds are not as their manifest says. {fault.Message} Restore the file, or correct its row.", fault);
        }

        var documents = Path.Combine(seeds, "documents");
        return Directory.Exists(documents) ? documents : seeds;
    }

    private static async Task RunFirstOperationAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var request = new GraphQLRequest(System.Text.Encoding.UTF8.GetBytes(IdeConfiguration.FirstOperation));
        using var result = await app.Services.GetRequiredService<RequestExecutor>().ExecuteAsync(request, scope.ServiceProvider, cancellationToken);
        if (result.ErrorCount > 0)
        {
            WarmUpFailed(app.Logger, System.Text.Encoding.UTF8.GetString(result.Json.Span));
        }
    }

    [LoggerMessage(LogLevel.Information, "Loaded {Documents} documents from {Folder} in {Elapsed:0.0} s")]
    private static partial void Seeded(ILogger logger, int documents, string folder, double elapsed);

    [LoggerMessage(LogLevel.Warning, "Refused {Path}: {Reason}")]
    private static partial void Refused(ILogger logger, string path, string? reason);

    [LoggerMessage(LogLevel.Warning, "The first operation has errors: {Response}")]
    private static partial void WarmUpFailed(ILogger logger, string response);
}
