using System.CommandLine;
using System.Runtime;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Logging;
using UnGraphQL.Data.Loading;
using UnGraphQL.Documents;

namespace UnGraphQL.Api.Commands;

/// <summary>Loads files and folders into the collection and says what became of each.</summary>
internal static class LoadCommand
{
    public static Command Create(CommandCall call)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, and folders read recursively.", Arity = ArgumentArity.ZeroOrMore };
        var again = new Option<bool>("--again") { Description = "Derive every held document anew from its kept source, as after an upgrade." };
        var format = FormatOption.Create();
        paths.Validators.Add(ExistingPaths.Validate);
        var command = new Command("load", "Load documents into the collection. Loading twice changes nothing.") { paths, again, format };
        command.SetAction((result, cancellationToken) => RunAsync(call, result.GetValue(paths)!, result.GetValue(again), FormatOption.Read(result, format), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandCall call, string[] paths, bool again, ReadOptions reading, CancellationToken cancellationToken)
    {
        if (paths.Length == 0 && !again)
        {
            throw new CommandFailedException("Name the files or folders to load, as in: load ~/documents. With --again what is held is derived anew.");
        }

        if (again && reading.Form is not null)
        {
            throw new CommandFailedException("--again derives what is held in the form that each file was loaded in: leave --format out, or load the files alone.");
        }

        // Nobody waits for an answer here: collecting beside the work would only take time from it.
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        var configuration = call.ReadConfiguration();
        await using var services = CollectionSetup.Standalone(configuration, LoggingSetup.CreateLogger(configuration, toStandardError: true));
        _ = Task.Run(DocumentReader.Prepare, cancellationToken);
        var factory = await CollectionSetup.MigrateAsync(services, cancellationToken);
        var progress = ProgressDisplay.Create(call.Error);
        var loader = new DocumentLoader(factory);
        var report = await loader.LoadAsync(paths, new LoadOptions { Again = again, Form = reading.Form, MaxFileBytes = LoadSettings.MaxFileBytes(configuration) }, progress, cancellationToken);
        progress.Close();
        LoadReportText.Write(report, call.Output, call.Error);
        return report.Refused.Any() || !report.Missing.IsEmpty ? ExitCodes.SomeRefused : ExitCodes.Well;
    }
}
