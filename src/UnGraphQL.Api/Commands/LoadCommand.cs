using System.CommandLine;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Logging;
using UnGraphQL.Data.Loading;

namespace UnGraphQL.Api.Commands;

/// <summary>Loads files and folders into the collection and says what became of each.</summary>
internal static class LoadCommand
{
    public static Command Create(CommandCall call)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, and folders read recursively.", Arity = ArgumentArity.ZeroOrMore };
        var again = new Option<bool>("--again") { Description = "Derive every held document anew from its kept source, as after an upgrade." };
        paths.Validators.Add(ExistingPaths.Validate);
        var command = new Command("load", "Load documents into the collection. Loading twice changes nothing.") { paths, again };
        command.SetAction((result, cancellationToken) => RunAsync(call, result.GetValue(paths)!, result.GetValue(again), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandCall call, string[] paths, bool again, CancellationToken cancellationToken)
    {
        if (paths.Length == 0 && !again)
        {
            throw new CommandFailedException("Name the files or folders to load, as in: load ~/documents. With --again what is held is derived anew.");
        }

        var configuration = call.ReadConfiguration();
        await using var services = CollectionSetup.Standalone(configuration, LoggingSetup.CreateLogger(configuration, toStandardError: true));
        var factory = await CollectionSetup.MigrateAsync(services, cancellationToken);
        var progress = ProgressDisplay.Create(call.Error);
        var report = await new DocumentLoader(factory).LoadAsync(paths, new LoadOptions { Again = again }, progress, cancellationToken);
        progress.Close();
        LoadReportText.Write(report, call.Output, call.Error);
        return report.Refused.Any() || !report.Missing.IsEmpty ? ExitCodes.SomeRefused : ExitCodes.Well;
    }
}
