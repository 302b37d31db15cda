using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using UnGraphQL.Engine.Telemetry;

namespace UnGraphQL.Api.Tests.Telemetry;

/// <summary>Collects the spans of one trace from every source, and what is measured in it by our meter.</summary>
internal sealed class Watch : IDisposable
{
    private readonly ActivityTraceId _trace = ActivityTraceId.CreateRandom();
    private readonly ConcurrentQueue<Activity> _spans = [];
    private readonly ConcurrentQueue<Measurement> _measurements = [];
    private readonly ActivityListener _spanListener;
    private readonly MeterListener _meterListener;

    public Watch()
    {
        _spanListener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Add,
        };
        ActivitySource.AddActivityListener(_spanListener);
        _meterListener = new MeterListener { InstrumentPublished = Enable };
        _meterListener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _meterListener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _meterListener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _meterListener.Start();
    }

    /// <summary>Header that puts a request into the trace.</summary>
    public string TraceParent => $"00-{_trace}-{ActivitySpanId.CreateRandom()}-01";

    public IReadOnlyList<Activity> Spans => [.. _spans];

    public IReadOnlyList<Measurement> Measurements => [.. _measurements];

    public IEnumerable<double> Values(string name, string? tag = null, object? value = null) => _measurements
        .Where(one => one.Name == name && (tag is null || Equals(one.Tags.GetValueOrDefault(tag), value)))
        .Select(one => one.Value);

    /// <summary>A span that may end only after the answer has arrived.</summary>
    public async Task<Activity> SpanAsync(Func<Activity, bool> isIt)
    {
        for (var i = 0; i < 6_000 && !_spans.Any(isIt); i++)
        {
            await Task.Delay(10);
        }

        return Assert.Single(_spans, span => isIt(span));
    }

    public void Dispose()
    {
        _spanListener.Dispose();
        _meterListener.Dispose();
    }

    private static void Enable(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter == EngineTelemetry.Meter)
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    private void Add(Activity span)
    {
        if (span.TraceId == _trace)
        {
            _spans.Enqueue(span);
        }
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (Activity.Current?.TraceId == _trace)
        {
            _measurements.Enqueue(new Measurement(instrument.Name, value, tags.ToArray().ToDictionary()));
        }
    }

    public sealed record Measurement(string Name, double Value, IReadOnlyDictionary<string, object?> Tags);
}
