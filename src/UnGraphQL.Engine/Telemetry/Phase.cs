using System.Diagnostics;

namespace UnGraphQL.Engine.Telemetry;

/// <summary>A phase of a request from its start until it is disposed: a span and a duration, for whoever listens.</summary>
internal readonly struct Phase : IDisposable
{
    public const string Parse = "parse";

    public const string Validate = "validate";

    public const string Plan = "plan";

    public const string Fetch = "fetch";

    public const string Write = "write";

    private readonly string _name;
    private readonly Activity? _span;
    private readonly long _start;

    private Phase(string name)
    {
        _name = name;
        _span = EngineTelemetry.Source.HasListeners() ? EngineTelemetry.Source.StartActivity($"graphql.{name}") : null;
        _start = EngineTelemetry.PhaseDuration.Enabled ? Stopwatch.GetTimestamp() : 0;
    }

    public static Phase Start(string name) => new(name);

    public void Dispose()
    {
        if (_start != 0)
        {
            EngineTelemetry.PhaseDuration.Record(EngineTelemetry.SecondsSince(_start), new KeyValuePair<string, object?>(TagNames.Phase, _name));
        }

        _span?.Dispose();
    }
}
