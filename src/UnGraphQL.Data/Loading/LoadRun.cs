using System.Collections.Immutable;
using System.Diagnostics;

namespace UnGraphQL.Data.Loading;

/// <summary>The one writer of a load: takes sources as they are read, stores them in batches and notes what became of each.</summary>
internal sealed class LoadRun(
    UnGraphQLContextFactory factory,
    LoadSetting setting,
    IReadOnlyDictionary<string, HeldSource> held,
    int total,
    IProgress<LoadProgress>? progress,
    Stopwatch watch)
{
    private readonly List<(int Position, LoadedFile File)> _files = [];

    /// <summary>Outcomes by hash, for files of the same content.</summary>
    private readonly Dictionary<string, LoadedFile> _settled = new(StringComparer.Ordinal);

    /// <summary>Sources held that were given again, each with the last position it was given at.</summary>
    private readonly Dictionary<long, int> _unchanged = [];
    private readonly LoadBatch _batch = new();
    private int _done;
    private long _bytes;

    /// <summary>In the order given.</summary>
    public ImmutableArray<LoadedFile> Files => [.. _files.OrderBy(f => f.Position).Select(f => f.File)];

    public async ValueTask AddAsync(ReadSource source, CancellationToken cancellationToken)
    {
        if (_batch.IsFull(total - _done - _batch.Sources.Count) && !_batch.SharesWorkWith(source))
        {
            await StoreBatchAsync(cancellationToken).ConfigureAwait(false);
        }

        _batch.Add(source);
    }

    /// <summary>Stores what is left, and serves what was given again.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await StoreBatchAsync(cancellationToken).ConfigureAwait(false);
        if (_unchanged.Count > 0)
        {
            Renew(cancellationToken);
        }
    }

    /// <summary>On a thread of its own: those of the pool go on reading while this one waits for the disk.</summary>
    private Task StoreBatchAsync(CancellationToken cancellationToken) =>
        Task.Factory.StartNew(() => StoreBatch(cancellationToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void StoreBatch(CancellationToken cancellationToken)
    {
        Store([.. _batch.Sources.Where(s => s is { Refusal: null, IsUnchanged: false } && !_settled.ContainsKey(s.Sha256)).DistinctBy(s => s.Sha256)], cancellationToken);
        foreach (var source in _batch.Sources)
        {
            Note(source);
            _done++;
            _bytes += source.Length;
        }

        _batch.Clear();
        progress?.Report(new LoadProgress(_done, total, _bytes, watch.Elapsed));
    }

    /// <summary>All in one transaction; when that fails, each half in its own, so that in the end one bad document costs no other.</summary>
    private void Store(List<ReadSource> sources, CancellationToken cancellationToken)
    {
        if (sources.Count == 0)
        {
            return;
        }

        try
        {
            foreach (var (source, (id, status)) in sources.Zip(Write(writer => writer.Store(sources), cancellationToken)))
            {
                if (status == LoadStatus.Unchanged)
                {
                    _unchanged[id] = source.Position;
                }

                _settled.Add(source.Sha256, new LoadedFile(source.Path, status, null, DocumentsOf(source)));
            }
        }
        catch (Exception failure) when (factory.Explain(failure) is { } explained)
        {
            throw explained;
        }
        catch (Exception) when (sources.Count > 1 && !cancellationToken.IsCancellationRequested)
        {
            Store(sources[..(sources.Count / 2)], cancellationToken);
            Store(sources[(sources.Count / 2)..], cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            var reason = failure is InvalidDataException ? failure.Message : $"It cannot be stored, which is a defect of UnGraphQL: {failure.GetType().Name}, {failure.GetBaseException().Message}";
            _settled.Add(sources[0].Sha256, new LoadedFile(sources[0].Path, LoadStatus.Refused, reason, []));
        }
    }

    private void Renew(CancellationToken cancellationToken)
    {
        try
        {
            var served = Write(writer => writer.Renew(_unchanged), cancellationToken).Select(id => _unchanged[id]).ToHashSet();
            for (var i = 0; i < _files.Count; i++)
            {
                if (served.Contains(_files[i].Position))
                {
                    _files[i] = (_files[i].Position, _files[i].File with { Status = LoadStatus.Updated });
                }
            }
        }
        catch (Exception failure) when (factory.Explain(failure) is { } explained)
        {
            throw explained;
        }
    }

    private T Write<T>(Func<CollectionWriter, T> write, CancellationToken cancellationToken)
    {
        using var context = factory.CreateDbContext();
        return write(new CollectionWriter(context, setting, cancellationToken));
    }

    private void Note(ReadSource source)
    {
        if (source.Refusal is not null)
        {
            Note(source, new LoadedFile(source.Path, LoadStatus.Refused, source.Refusal, []) { OtherLanguage = source.OtherLanguage });
        }
        else if (source.IsUnchanged)
        {
            var known = held[source.Sha256];
            _unchanged[known.Id] = Math.Max(source.Position, _unchanged.GetValueOrDefault(known.Id));
            Note(source, new LoadedFile(source.Path, LoadStatus.Unchanged, null, known.Documents));
        }
        else if (_settled[source.Sha256] is var outcome && outcome.Path == source.Path)
        {
            Note(source, outcome);
        }
        else if (!source.IsFromCollection)
        {
            // A second file of the same content.
            Note(source, outcome with { Path = source.Path, Status = outcome.Status == LoadStatus.Refused ? LoadStatus.Refused : LoadStatus.Unchanged });
        }
    }

    private void Note(ReadSource source, LoadedFile file) => _files.Add((source.Position, file));

    private static ImmutableArray<LoadedDocument> DocumentsOf(ReadSource source) =>
        [.. source.Documents.Select((document, ordinal) => new LoadedDocument(WorkKey.Of(document, source.Sha256, ordinal), document.Format, document.Language))];
}
