namespace UnGraphQL.Data.Loading;

/// <summary>Bytes that were taken up and not yet dealt with: one producer waits, one consumer releases. A source above the limit goes alone.</summary>
internal sealed class ReadAhead(long limit) : IDisposable
{
    private readonly SemaphoreSlim _released = new(0, 1);
    private readonly Lock _lock = new();
    private long _held;

    public async Task TakeAsync(long bytes, CancellationToken cancellationToken)
    {
        while (!TryTake(bytes))
        {
            await _released.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Release(long bytes)
    {
        lock (_lock)
        {
            _held -= bytes;
            if (_released.CurrentCount == 0)
            {
                _released.Release();
            }
        }
    }

    public void Dispose() => _released.Dispose();

    private bool TryTake(long bytes)
    {
        lock (_lock)
        {
            if (_held > 0 && _held + bytes > limit)
            {
                return false;
            }

            _held += bytes;
            return true;
        }
    }
}
