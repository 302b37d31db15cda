using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data;
using UnGraphQL.Data.Loading;

namespace UnGraphQL.Benchmarks.Collection;

/// <summary>The generated collection in a file, loaded once and kept between runs.</summary>
internal static class BenchmarkCollection
{
    /// <summary>Loads the collection unless the file is there in the present form; an interrupted load starts again.</summary>
    public static async Task PrepareAsync(string path, CancellationToken cancellationToken)
    {
        if (File.Exists(path) && await IsPresentAsync(path, cancellationToken))
        {
            return;
        }

        File.Delete(path);

        var folder = Directory.CreateTempSubdirectory("ungraphql-benchmarks");
        var unfinished = $"{path}.loading";
        File.Delete(unfinished);
        try
        {
            Console.WriteLine($"Loading {GeneratedDocument.Count} generated documents into {path}.");
            for (var number = 0; number < GeneratedDocument.Count; number++)
            {
                var text = number.ToString(CultureInfo.InvariantCulture);
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{text}.txt"), text, cancellationToken);
            }

            await LoadAsync(unfinished, folder.FullName, cancellationToken);
            File.Move(unfinished, path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> IsPresentAsync(string path, CancellationToken cancellationToken)
    {
        using var factory = new UnGraphQLContextFactory($"Data Source={path};Pooling=False");
        await using var context = factory.CreateDbContext();
        return !(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any();
    }

    private static async Task LoadAsync(string path, string folder, CancellationToken cancellationToken)
    {
        using var factory = new UnGraphQLContextFactory($"Data Source={path};Pooling=False");
        var report = await new DocumentLoader(factory, read: (content, name, _) => GeneratedDocument.Read(content, name)).LoadAsync([folder], LoadOptions.Default, null, cancellationToken);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Loaded {report.Count(LoadStatus.New)} documents in {report.Elapsed.TotalSeconds:0.0} s."));
    }
}
