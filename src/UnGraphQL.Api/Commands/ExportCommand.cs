using System.CommandLine;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Export;
using UnGraphQL.Api.Languages;
using UnGraphQL.Api.Logging;
using UnGraphQL.Data;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Commands;

/// <summary>Writes documents out in the forms of the doors: to standard output, or each into a file of a folder.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandCall call)
    {
        var format = new Option<string>("--format") { Description = "Form to write: json, markdown or akn (AKN4UN XML).", DefaultValueFactory = _ => DocumentForm.Json.Name };
        format.AcceptOnlyFromAmong([.. Forms.Select(form => form.Name)]);
        var symbols = new Option<string[]>("--symbol") { Description = "Document to write, by its symbol in any printed form; may be given several times. Without it all are written.", AllowMultipleArgumentsPerToken = true };
        var language = new Option<string?>("--language") { Description = "Language version to write. Without it the best one, and into a folder all." };
        language.AcceptOnlyFromAmong([.. Enum.GetValues<Language>().Select(LanguageCodes.TwoLetters)]);
        var output = new Option<DirectoryInfo?>("--output") { Description = "Folder to write a file for each document into; it is made when it is not there." };
        var command = new Command("export", "Write documents out as JSON, Markdown or AKN4UN XML.") { format, symbols, language, output };
        command.SetAction((result, cancellationToken) => RunAsync(
            call,
            new ExportRequest(Forms.First(form => form.Name == result.GetValue(format)), result.GetValue(symbols) ?? [], LanguageCodes.Read(result.GetValue(language)), result.GetValue(output)?.FullName),
            cancellationToken));
        return command;
    }

    private static IEnumerable<DocumentForm> Forms => DocumentForm.All.Where(form => form != DocumentForm.Html);

    private static async Task<int> RunAsync(CommandCall call, ExportRequest request, CancellationToken cancellationToken)
    {
        if (request is { Folder: null, Symbols.Count: not 1 } && request.Form != DocumentForm.Json)
        {
            throw new CommandFailedException($"Several documents cannot go to standard output as {request.Form.Name}: name a folder with --output, or one document with --symbol.");
        }

        var configuration = call.ReadConfiguration();
        await using var services = CollectionSetup.Standalone(configuration, LoggingSetup.CreateLogger(configuration, toStandardError: true));
        var factory = await CollectionSetup.MigrateAsync(services, cancellationToken);
        var files = request.Folder is { } folder ? new ExportFolder(folder) : null;
        var address = PublicAddress.Read(configuration).For(null);
        var refused = 0;
        foreach (var (name, found) in Chosen(factory, request.Symbols))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var refusal = await WriteAsync(call, factory, request, found, address, files, cancellationToken);
            if (refusal is not null)
            {
                refused++;
                await call.Error.WriteLineAsync($"Refused {name}: {refusal}");
            }
        }

        if (files is not null)
        {
            await call.Output.WriteLineAsync($"{files.Written} {(files.Written == 1 ? "file" : "files")} written to {request.Folder}.");
        }

        return refused == 0 ? ExitCodes.Well : ExitCodes.SomeRefused;
    }

    private static IEnumerable<(string Name, IReadOnlyList<FoundDocument> Found)> Chosen(UnGraphQLContextFactory factory, IReadOnlyList<string> symbols)
    {
        using var context = factory.CreateDbContext();
        foreach (var symbol in symbols.Count > 0 ? symbols : [.. context.Works.OrderBy(work => work.SortKey).Select(work => work.Key)])
        {
            yield return (symbol, DocumentFinder.Find(context, symbol));
        }
    }

    /// <returns>Why nothing was written; null when something was.</returns>
    private static async Task<string?> WriteAsync(
        CommandCall call, UnGraphQLContextFactory factory, ExportRequest request, IReadOnlyList<FoundDocument> found, DocumentAddress address, ExportFolder? folder, CancellationToken cancellationToken)
    {
        if (found is not [var work])
        {
            return found.Count == 0 ? "no document is held under it." : $"several documents are called so: name one of {string.Join(", ", found.Select(one => one.Key))}.";
        }

        var languages = Languages(work, request);
        foreach (var language in languages)
        {
            using var context = factory.CreateDbContext();
            if (WholeDocument.Read(context, work.Id, language) is { } exported)
            {
                var bytes = request.Form.Write(exported, address);
                await (folder is null ? call.Output.WriteLineAsync(System.Text.Encoding.UTF8.GetString(bytes)) : folder.WriteAsync(exported, request.Form, bytes, cancellationToken));
            }
        }

        return languages.Count > 0 ? null : $"it is not held in this language, but in {string.Join(", ", HeldLanguages.List(work.Languages).Select(LanguageCodes.TwoLetters))}.";
    }

    private static IReadOnlyList<Language> Languages(FoundDocument work, ExportRequest request) => request switch
    {
        { Language: { } asked } => HeldLanguages.Has(work.Languages, asked) ? [asked] : [],
        { Folder: null, Symbols.Count: > 0 } => [.. HeldLanguages.List(work.Languages).Take(1)],
        _ => HeldLanguages.List(work.Languages),
    };

    /// <param name="Folder">Null for standard output.</param>
    private sealed record ExportRequest(DocumentForm Form, IReadOnlyList<string> Symbols, Language? Language, string? Folder);
}
