using System.CommandLine;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Http;

namespace UnGraphQL.Api.Commands;

/// <summary>Asks a running server whether it is ready; a container's health check, where there is no other client.</summary>
internal static class HealthCommand
{
    public static Command Create(CommandCall call)
    {
        var command = new Command("health", "Ask the server at --urls whether it is ready. Exit 0 when it is.");
        command.SetAction((_, cancellationToken) => RunAsync(call, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var address = ServedAddress.First(call.ReadConfiguration()[Settings.Urls]!);
        try
        {
            using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
            using var response = await client.GetAsync(new Uri($"{address}/health/ready"), cancellationToken);
            await call.Output.WriteLineAsync(await response.Content.ReadAsStringAsync(cancellationToken));
            return response.IsSuccessStatusCode ? ExitCodes.Well : ExitCodes.CouldNotRun;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or UriFormatException)
        {
            throw new CommandFailedException($"No server answers at {address}: start one with serve, or name its address with --urls.", exception);
        }
    }
}
