using System.Collections.Immutable;
using System.Diagnostics;

namespace UnGraphQL.Data.Loading;

/// <summary>The one writer of a load: takes sources in order, stores them in batches and notes what became of each.</summary>
internal sealed class LoadRun(
    UnGraphQLContextFactory factory,
    LoadSetting setting,
    IReadOnlyDictionary<string, HeldSource> held,
    int total,
    IProgress<LoadProgress>? progress,
    Stopwatch watch)
{
    private const int DocumentsInBatch = 100;
    private const long BytesInBatch = 16L << 20;

    private readonly ImmutableArray<LoadedFile>.Builder _files = ImmutableArray.CreateBuilder<LoadedFile>();

    /// <summary>Outcomes by hash, for files of the same content.</summary>
    private readonly Dictionary<string, LoadedFile> _settled = new(StringComparer.Ordinal);
    private readonly List<ReadSource> _batch = [];
    private int _done;
    private long _bytes;

    public ImmutableArray<LoadedFile> Files => _files.ToImmutable();

    public void Add(ReadSource source, CancellationToken cancellationToken)
    {
        _batch.Add(source);
        if (_batch.Sum(s => s.Documents.Length) >= DocumentsInBatch || _batch.Sum(s => (long)s.Bytes.Length) >= BytesInBatch)
        {
            StoreBatch(cancellationToken);
        }
    }

    /// <summary>Stores what was added since the last time.</summary>
    public void StoreBatch(CancellationToken cancellationToken)
    {
        Store([.. _batch.Where(s => s is { Refusal: null, IsUnchanged: false } && !_settled.ContainsKey(s.Sha256)).DistinctBy(s => s.Sha256)], cancellationToken);
        foreach (var source in _batch)
        {
            Note(source);
            _done++;
            _bytes += source.Bytes.Length;
        }

        _batch.Clear();
        progress?.Report(new LoadProgress(_done, total, _bytes, watch.Elapsed));
    }

    /// <summary>All in one transaction; when that fails, each in its own, so that one bad document costs no other.</summary>
    private void Store(List<ReadSource> sources, CancellationToken cancellationToken)
    {
        if (sources.Count == 0)
        {
            return;
        }

        using var context = factory.CreateDbContext();
        try
        {
            using var writer = new CollectionWriter(context, setting, cancellationToken);
            foreach (var (source, status) in sources.Zip(writer.Store(sources)))
            {
                _settled.Add(source.Sha256, new LoadedFile(source.Path, status, null, DocumentsOf(source)));
            }
        }
        catch (Exception failure) when (factory.Explain(failure) is { } explained)
        {
            throw explained;
        }
        catch (Exception) when (sources.Count > 1 && !cancellationToken.IsCancellationRequested)
        {
            sources.ForEach(source => Store([source], cancellationToken));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            var reason = failure is InvalidDataException ? failure.Message : $"It cannot be stored, which is a defect of UnGraphQL: {failure.GetType().Name}, {failure.GetBaseException().Message}";
            _settled.Add(sources[0].Sha256, new LoadedFile(sources[0].Path, LoadStatus.Refused, reason, []));
        }
    }

    private void Note(ReadSource source)
    {
        if (source.Refusal is not null)
        {
            _files.Add(new LoadedFile(source.Path, LoadStatus.Refused, source.Refusal, []));
        }
        else if (source.IsUnchanged)
        {
            _files.Add(new LoadedFile(source.Path, LoadStatus.Unchanged, null, held[source.Sha256].Documents));
        }
        else if (_settled[source.Sha256] is var outcome && outcome.Path == source.Path)
        {
            _files.Add(outcome);
        }
        else if (!source.IsFromCollection)
        {
            // A second file of the same content.
            _files.Add(outcome with { Path = source.Path, Status = outcome.Status == LoadStatus.Refused ? LoadStatus.Refused : LoadStatus.Unchanged });
        }
    }

    private static ImmutableArray<LoadedDocument> DocumentsOf(ReadSource source) =>
        [.. source.Documents.Select((document, ordinal) => new LoadedDocument(WorkKey.Of(document, source.Sha256, ordinal), document.Format, document.Language))];
}
