using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Documents;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// Fills the collection. Files are read side by side and stored in batches of whole documents, each batch in one transaction: whatever happens,
/// a document is in whole or not at all. Several loads may run at once: each batch waits its turn to write and sees what the others have stored.
/// </summary>
public sealed class DocumentLoader
{
    private readonly UnGraphQLContextFactory _factory;
    private readonly TimeProvider _clock;
    private readonly Func<ReadOnlyMemory<byte>, string, ReadOptions, ReadResult> _read;

    public DocumentLoader(UnGraphQLContextFactory factory, TimeProvider? clock = null, Func<ReadOnlyMemory<byte>, string, ReadOptions, ReadResult>? read = null)
    {
        _factory = factory;
        _clock = clock ?? TimeProvider.System;
        _read = read ?? DocumentReader.Read;
    }

    /// <summary>Of <see cref="_read"/>; tests raise it.</summary>
    internal int ReaderVersion { get; init; } = DocumentReader.Version;

    internal Action<string>? Checkpoint { get; init; }

    /// <summary>Brings the database up to date and loads files and folders.</summary>
    /// <exception cref="DatabaseUnavailableException">When the database cannot be written; what was stored before stays.</exception>
    public async Task<LoadReport> LoadAsync(IEnumerable<string> paths, LoadOptions options, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var watch = Stopwatch.StartNew();
        await _factory.MigrateAsync(_clock, null, cancellationToken).ConfigureAwait(false);
        var found = SourceFiles.Find(paths);
        var held = HeldSources();
        var sources = ToRead(found, options.Again ? held.Values : [], options);
        var run = new LoadRun(_factory, Setting() with { Again = options.Again }, held, sources.Count, progress, watch);
        var reader = new SourceReader(_read, held.GetValueOrDefault, (source, form) => !options.Again && source.ReaderVersion == ReaderVersion && source.Form == form);
        await foreach (var source in reader.ReadAllAsync(sources, cancellationToken).ConfigureAwait(false))
        {
            await run.AddAsync(source, cancellationToken).ConfigureAwait(false);
        }

        await run.CompleteAsync(cancellationToken).ConfigureAwait(false);
        return new LoadReport(run.Files, found.Missing, found.PassedOver, watch.Elapsed);
    }

    /// <summary>Removes the work of a symbol, in any printed form, with all that was derived of it and its sources.</summary>
    /// <exception cref="DatabaseUnavailableException">When the database cannot be written.</exception>
    public RemovalReport Remove(string symbol, CancellationToken cancellationToken)
    {
        using var context = _factory.CreateDbContext();
        try
        {
            var works = WorkFinder.Find(context, symbol);
            if (works is not [var (id, key)])
            {
                return new RemovalReport(null, [.. works.Select(w => w.Key)], 0, 0, 0);
            }

            var (paragraphs, references) = (context.Paragraphs.Count(p => p.WorkId == id), context.CrossReferences.Count(r => r.WorkId == id));
            var writer = new CollectionWriter(context, Setting(), cancellationToken);
            var sources = writer.Remove(id);
            return new RemovalReport(key, [], paragraphs, references, sources);
        }
        catch (Exception failure) when (_factory.Explain(failure) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>
    /// In the order to read, which is not the order given: language versions of a work have neighbouring names as a rule
    /// (A_RES_78_2-2321472E.xml), or are known to be of one work, and what is read together is derived once.
    /// </summary>
    private List<SourceToRead> ToRead(SourceFiles found, IEnumerable<HeldSource> held, LoadOptions options) =>
    [
        .. found.Files.Select((path, index) => FromFile(path, index, options)).OrderBy(source => Path.GetFileName(source.Path), StringComparer.Ordinal),
        .. held.OrderBy(source => source.Documents.Select(d => d.Key).FirstOrDefault(), StringComparer.Ordinal).ThenBy(source => source.Id)
            .Select((source, index) => FromCollection(source, found.Files.Length + index)),
    ];

    private LoadSetting Setting() => new(_read, ReaderVersion, _clock, _clock.GetUtcNow().UtcDateTime) { Checkpoint = Checkpoint };

    private Dictionary<string, HeldSource> HeldSources()
    {
        using var context = _factory.CreateDbContext();
        var documents = context.SourceDocuments
            .Join(context.Works, d => d.WorkId, w => w.Id, (d, w) => new { d.SourceId, d.Ordinal, d.Language, w.Key })
            .OrderBy(d => d.SourceId).ThenBy(d => d.Ordinal)
            .AsEnumerable()
            .ToLookup(d => d.SourceId);
        return context.Sources
            .Select(s => new { s.Id, s.Sha256, s.Name, s.ReaderVersion, s.Format, s.Form, s.Length })
            .AsEnumerable()
            .ToDictionary(
                s => s.Sha256,
                s => new HeldSource(s.Id, s.Name, s.Form, s.ReaderVersion, s.Length, [.. documents[s.Id].Select(d => new LoadedDocument(d.Key, s.Format, d.Language))]),
                StringComparer.Ordinal);
    }

    private static SourceToRead FromFile(string path, int position, LoadOptions options) =>
        new(path, position, Math.Min(LengthOf(path), options.MaxFileBytes), token => SourceFile.ReadAsync(path, options.MaxFileBytes, token)) { Form = options.Form };

    /// <summary>0 for a file that has gone since it was found: that is said when it is read.</summary>
    private static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    private SourceToRead FromCollection(HeldSource source, int position) => new(source.Name, position, source.Length, async token =>
    {
        var context = _factory.CreateDbContext();
        await using (context.ConfigureAwait(false))
        {
            return await context.Contents.Where(c => c.SourceId == source.Id).Select(c => c.Bytes).FirstAsync(token).ConfigureAwait(false);
        }
    })
    {
        IsFromCollection = true,
    };
}
