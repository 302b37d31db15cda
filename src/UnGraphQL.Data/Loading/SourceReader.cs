using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Threading.Channels;
using UnGraphQL.Documents;

namespace UnGraphQL.Data.Loading;

/// <summary>Reads sources on all processors and hands them on in the order given, never far ahead of whoever takes them.</summary>
/// <param name="isUnchanged">Whether a source of that hash need not be read.</param>
internal sealed class SourceReader(Func<ReadOnlyMemory<byte>, string, ReadResult> read, Func<string, bool> isUnchanged)
{
    private static readonly int Ahead = Math.Max(4, Environment.ProcessorCount * 2);

    public async IAsyncEnumerable<ReadSource> ReadAllAsync(IEnumerable<SourceToRead> sources, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var tasks = Channel.CreateBounded<Task<ReadSource>>(new BoundedChannelOptions(Ahead) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var producer = ProduceAsync(sources, tasks.Writer, stop.Token);
        try
        {
            await foreach (var task in tasks.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return await task.ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await producer.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (tasks.Reader.TryRead(out var left))
            {
                await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ProduceAsync(IEnumerable<SourceToRead> sources, ChannelWriter<Task<ReadSource>> tasks, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var source in sources)
            {
                await tasks.WaitToWriteAsync(cancellationToken).ConfigureAwait(false);
                await tasks.WriteAsync(Task.Run(() => ReadAsync(source, cancellationToken), cancellationToken), cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            tasks.Complete();
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
            return new ReadSource(source.Path, name, [], "", [], $"{name} cannot be opened: {failure.Message}");
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (isUnchanged(hash))
        {
            return new ReadSource(source.Path, name, bytes, hash, [], IsUnchanged: true);
        }

        var result = Read(bytes, name);
        var refusal = result.Refusal ?? (result.Documents.IsEmpty ? $"{name} holds no document." : null);
        return new ReadSource(source.Path, name, bytes, hash, result.Documents, refusal) { IsFromCollection = source.IsFromCollection };
    }

#pragma warning disable CA1031 // A defect of a reader must cost one file, not the load.
    private ReadResult Read(byte[] bytes, string name)
    {
        try
        {
            return read(bytes, name);
        }
        catch (Exception failure)
        {
            return new ReadResult([], $"{name} made the reader fail, which is a defect of UnGraphQL: {failure.GetType().Name}, {failure.Message}");
        }
    }
#pragma warning restore CA1031
}
