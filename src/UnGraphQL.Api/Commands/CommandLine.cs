using System.CommandLine;
using System.CommandLine.Help;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Data;
using UnGraphQL.Engine.TypeSystem;

namespace UnGraphQL.Api.Commands;

/// <summary>Every command, and the edge where a failure becomes a sentence and an exit code.</summary>
internal static class CommandLine
{
    /// <returns>A code of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        var (settings, words) = CommandLineSettings.Split(arguments);
        var call = new CommandCall(settings, output, error);
        var parsed = Root(call).Parse(words);
        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in parsed.Errors)
            {
                await error.WriteLineAsync(fault.Message);
            }

            await error.WriteLineAsync("See the commands and settings with --help.");
            return ExitCodes.CouldNotRun;
        }

        try
        {
            // The server stops itself on signals; the other commands are cancelled and given time to end what they write.
            var isServer = parsed.CommandResult.Command is RootCommand or { Name: ServeCommand.Name };
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = isServer ? null : TimeSpan.FromSeconds(20),
                },
                cancellationToken);
        }
        catch (Exception exception) when (exception is CommandFailedException or DatabaseUnavailableException)
        {
            await error.WriteLineAsync(exception.Message);
        }
        catch (SchemaException exception)
        {
            await error.WriteLineAsync($"The schema and its resolvers do not fit together:{Environment.NewLine}{exception.Message}");
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Interrupted.");
        }
        catch (Exception exception)
        {
            await error.WriteLineAsync($"Unexpected error: {exception}");
        }

        return ExitCodes.CouldNotRun;
    }

    private static RootCommand Root(CommandCall call)
    {
        var root = new RootCommand("UnGraphQL: United Nations documents as one GraphQL API. Without a command it serves.")
        {
            ServeCommand.Create(call),
            LoadCommand.Create(call),
            RemoveCommand.Create(call),
            ParseCommand.Create(call),
            ExportCommand.Create(call),
            SchemaCommand.Create(call),
            HealthCommand.Create(call),
        };
        root.SetAction((_, cancellationToken) => ServeCommand.RunAsync(call, cancellationToken));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithSettings((HelpAction)help.Action!);
        return root;
    }
}
