using System.Collections.Concurrent;

namespace UnGraphQL.Engine.Execution;

/// <summary>Cancellation of requests by their caller or by time. Sources with their timers are used again.</summary>
internal sealed class Deadlines(TimeSpan timeout)
{
    private const int MaxIdle = 64;

    private readonly ConcurrentQueue<CancellationTokenSource> _idle = new();

    public Deadline Start(CancellationToken cancellationToken)
    {
        var source = _idle.TryDequeue(out var idle) ? idle : new CancellationTokenSource();
        source.CancelAfter(timeout);
        var registration = cancellationToken.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), source); // The state is the source.
        return new Deadline(this, source, registration);
    }

    private void Return(CancellationTokenSource source)
    {
        if (_idle.Count < MaxIdle && source.TryReset())
        {
            _idle.Enqueue(source);
        }
        else
        {
            source.Dispose();
        }
    }

    /// <summary>Of one request; its token is not to be used when it is disposed.</summary>
    public readonly struct Deadline(Deadlines owner, CancellationTokenSource source, CancellationTokenRegistration registration) : IDisposable
    {
        public CancellationToken Token => source.Token;

        public void Dispose()
        {
            registration.Dispose();
            owner.Return(source);
        }
    }
}
