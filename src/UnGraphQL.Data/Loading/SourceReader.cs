using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Threading.Channels;
using UnGraphQL.Documents;

namespace UnGraphQL.Data.Loading;

/// <summary>
/// Reads sources on all processors and hands them on in the order given, ahead of whoever takes them by no more than memory bears.
/// </summary>
/// <param name="held">The source of that hash in the collection; null when there is none.</param>
/// <param name="isUnchanged">Whether a held source need not be read in that form.</param>
internal sealed class SourceReader(
    Func<ReadOnlyMemory<byte>, string, ReadOptions, ReadResult> read,
    Func<string, HeldSource?> held,
    Func<HeldSource, SourceForm?, bool> isUnchanged)
{
    private const long BytesAhead = 24L << 20;

    /// <summary>Enough to keep the processors reading while a batch is stored.</summary>
    private static readonly int SourcesAhead = Math.Max(128, Environment.ProcessorCount * 16);

    public async IAsyncEnumerable<ReadSource> ReadAllAsync(IEnumerable<SourceToRead> sources, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ahead = Channel.CreateBounded<Begun>(new BoundedChannelOptions(SourcesAhead) { SingleReader = true, SingleWriter = true });
        using var bytes = new ReadAhead(BytesAhead);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var producer = ProduceAsync(sources, bytes, ahead.Writer, stop.Token);
        try
        {
            await foreach (var begun in ahead.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                var source = await begun.Task.ConfigureAwait(false);
                bytes.Release(begun.Length);
                yield return source;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await producer.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (ahead.Reader.TryRead(out var left))
            {
                await ((Task)left.Task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ProduceAsync(IEnumerable<SourceToRead> sources, ReadAhead bytes, ChannelWriter<Begun> begun, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var source in sources)
            {
                await bytes.TakeAsync(source.Length, cancellationToken).ConfigureAwait(false);
                await begun.WaitToWriteAsync(cancellationToken).ConfigureAwait(false);
                var task = Task.Run(() => ReadAsync(source, cancellationToken), cancellationToken);
                await begun.WriteAsync(new Begun(task, source.Length), cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            begun.Complete();
        }
    }

    private async Task<ReadSource> ReadAsync(SourceToRead source, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(source.Path);
        byte[] bytes;
        try
        {
            bytes = await source.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new ReadSource(source.Path, name, source.Position, 0, [], "", [], $"{name} cannot be opened: {failure.Message}");
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var known = held(hash);
        var form = source.Form ?? known?.Form;
        if (known is not null && isUnchanged(known, form))
        {
            return new ReadSource(source.Path, name, source.Position, bytes.Length, [], hash, [], IsUnchanged: true);
        }

        var result = GuardedReading.Read(read, bytes, name, new ReadOptions { Form = form });
        var refusal = result.Refusal ?? (result.Documents.IsEmpty ? $"{name} holds no document." : null);
        return new ReadSource(source.Path, name, source.Position, bytes.Length, refusal is null ? bytes : [], hash, result.Documents, refusal)
        {
            Form = form,
            IsFromCollection = source.IsFromCollection,
            OtherLanguage = result.OtherLanguage,
        };
    }

    /// <summary>A source whose reading has begun.</summary>
    private sealed record Begun(Task<ReadSource> Task, long Length);
}
