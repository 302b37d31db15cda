using System.CommandLine;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Logging;
using UnGraphQL.Data.Loading;

namespace UnGraphQL.Api.Commands;

/// <summary>Removes a document with all its language versions; references to it stay and are no longer held.</summary>
internal static class RemoveCommand
{
    public static Command Create(CommandCall call)
    {
        var symbol = new Argument<string>("SYMBOL") { Description = "Symbol of the document in any printed form, as A/RES/67/137." };
        var command = new Command("remove", "Remove a document from the collection.") { symbol };
        command.SetAction((result, cancellationToken) => RunAsync(call, result.GetValue(symbol)!, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandCall call, string symbol, CancellationToken cancellationToken)
    {
        var configuration = call.ReadConfiguration();
        await using var services = CollectionSetup.Standalone(configuration, LoggingSetup.CreateLogger(configuration, toStandardError: true));
        var factory = await CollectionSetup.MigrateAsync(services, cancellationToken);
        var report = new DocumentLoader(factory).Remove(symbol, cancellationToken);
        if (report.Key is null)
        {
            throw new CommandFailedException(report.Candidates.IsEmpty
                ? $"No document is held under {symbol}: nothing was removed."
                : $"{symbol} fits several documents and nothing was removed: name one of {string.Join(", ", report.Candidates)}.");
        }

        await call.Output.WriteLineAsync($"{report.Key} was removed: {report.Paragraphs} paragraphs, {report.References} references, {report.Sources} {(report.Sources == 1 ? "source" : "sources")}.");
        return ExitCodes.Well;
    }
}
