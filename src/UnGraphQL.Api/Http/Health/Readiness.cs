namespace UnGraphQL.Api.Http.Health;

/// <summary>Whether the server should be sent requests: from its warm-up until it is told to stop.</summary>
internal sealed class Readiness
{
    private volatile string? _reason = "The server is starting.";

    /// <summary>Null when ready.</summary>
    public string? Reason => _reason;

    public void Start() => _reason = null;

    public void Stop() => _reason = "The server is stopping.";
}
