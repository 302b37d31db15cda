using System.Buffers;
using System.CommandLine;
using System.Text;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Data.Loading;
using UnGraphQL.Documents;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Commands;

/// <summary>Reads documents and writes them as JSON, one line each. No database is touched.</summary>
internal static class ParseCommand
{
    public static Command Create(CommandCall call)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, and folders read recursively.", Arity = ArgumentArity.OneOrMore };
        var format = FormatOption.Create();
        paths.Validators.Add(ExistingPaths.Validate);
        var command = new Command("parse", "Read documents without a database and write one JSON object a line to standard output.") { paths, format };
        command.SetAction((result, cancellationToken) => RunAsync(call, result.GetValue(paths)!, FormatOption.Read(result, format), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CommandCall call, string[] paths, ReadOptions options, CancellationToken cancellationToken)
    {
        var maxBytes = LoadSettings.MaxFileBytes(call.ReadConfiguration());
        var sources = SourceFiles.Find(paths);
        var line = new ArrayBufferWriter<byte>();
        var refused = 0;
        foreach (var path in sources.Files)
        {
            var result = await ReadAsync(path, options, maxBytes, cancellationToken);
            foreach (var document in result.Documents)
            {
                line.ResetWrittenCount();
                ParsedDocumentJson.Write(line, document, path);
                await call.Output.WriteLineAsync(Encoding.UTF8.GetString(line.WrittenSpan));
            }

            if (result.Refusal is not null)
            {
                refused++;
                await call.Error.WriteLineAsync($"Refused {path}: {result.Refusal}");
            }
        }

        if (sources.PassedOver > 0)
        {
            await call.Error.WriteLineAsync($"{sources.PassedOver} files of other kinds were passed over.");
        }

        return refused == 0 ? ExitCodes.Well : ExitCodes.SomeRefused;
    }

    private static async Task<ReadResult> ReadAsync(string path, ReadOptions options, long maxBytes, CancellationToken cancellationToken)
    {
        try
        {
            return GuardedReading.Read(DocumentReader.Read, await SourceFile.ReadAsync(path, maxBytes, cancellationToken), Path.GetFileName(path), options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new ReadResult([], $"{Path.GetFileName(path)} cannot be opened: {exception.Message}");
        }
    }
}
