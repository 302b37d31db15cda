using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Http;
using UnGraphQL.Api.Http.GraphQL;
using UnGraphQL.Api.Logging;

namespace UnGraphQL.Api.Commands;

/// <summary>Migrates, loads the seeds into an empty database, serves, warms up.</summary>
internal static partial class ServeCommand
{
    public const string Name = "serve";

    public static Command Create(CommandCall call)
    {
        var command = new Command(Name, "Serve the collection; an empty database is filled from the seeds first. The default command.");
        command.SetAction((_, cancellationToken) => RunAsync(call, cancellationToken));
        return command;
    }

    public static async Task<int> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var configuration = call.ReadConfiguration();
        await using var app = Program.BuildServer(configuration, LoggingSetup.CreateLogger(configuration));
        await ServerStart.PrepareAsync(app, cancellationToken);
        await StartAsync(app, configuration, cancellationToken);
        await ServerStart.WarmUpAsync(app, cancellationToken);
        await AnnounceAsync(app, configuration, call.Output);
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCodes.Well;
    }

    private static async Task StartAsync(WebApplication app, IConfiguration configuration, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or SocketException or FormatException or InvalidOperationException)
        {
            throw new CommandFailedException(
                $"The server cannot listen on {configuration[Settings.Urls]}: {exception.Message.TrimEnd('.')}. Stop what uses the address, or choose another with --urls=http://localhost:5081.",
                exception);
        }
    }

    private static async Task AnnounceAsync(WebApplication app, IConfiguration configuration, TextWriter output)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = ServedAddress.First(string.Join(';', addresses));
        if (!"console".Equals(configuration[Settings.LoggingFormat], StringComparison.OrdinalIgnoreCase))
        {
            Serving(app.Logger, address);
            return;
        }

        await output.WriteLineAsync($"""

            UnGraphQL is served. Stop it with Ctrl+C.
              Start page  {address}/
              IDE         {address}{GraphQLRoutes.Path}/
              Endpoint    {address}{GraphQLRoutes.Path}
              Schema      {address}{GraphQLRoutes.SchemaPath}

            """);
    }

    [LoggerMessage(LogLevel.Information, "Serving at {Address}")]
    private static partial void Serving(ILogger logger, string address);
}
