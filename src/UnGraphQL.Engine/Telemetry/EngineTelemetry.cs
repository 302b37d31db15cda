using System.Diagnostics;
using System.Diagnostics.Metrics;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Engine.Telemetry;

/// <summary>
/// What can be watched of the engine: one source of spans and one meter, after the semantic conventions of OpenTelemetry where there are some.
/// Neither the text of a document nor a variable is ever told. While nobody listens it costs a few comparisons a request.
/// </summary>
public static class EngineTelemetry
{
    /// <summary>Of the source and of the meter.</summary>
    public const string Name = "UnGraphQL";

    private static readonly string? _version = typeof(EngineTelemetry).Assembly.GetName().Version?.ToString(3);

    private static readonly InstrumentAdvice<double> _seconds = new()
    {
        HistogramBucketBoundaries = [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    };

    public static ActivitySource Source { get; } = new(Name, _version);

    public static Meter Meter { get; } = new(Name, _version);

    internal static Histogram<double> OperationDuration { get; } = Meter.CreateHistogram(
        "graphql.server.operation.duration", "s", "Time from the request as it was read to the response as it is written into memory.", null, _seconds);

    internal static Histogram<double> PhaseDuration { get; } = Meter.CreateHistogram(
        "graphql.server.phase.duration", "s", "Time of one phase of a request.", null, _seconds);

    internal static Histogram<double> StepDuration { get; } = Meter.CreateHistogram(
        "graphql.server.step.duration", "s", "Time of one step of fetching: a field for all its parents.", null, _seconds);

    internal static Histogram<long> ResponseSize { get; } = Meter.CreateHistogram(
        "graphql.server.response.size",
        "By",
        "Bytes of a response before compression.",
        null,
        new InstrumentAdvice<long> { HistogramBucketBoundaries = [100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000] });

    internal static Counter<long> CacheLookups { get; } = Meter.CreateCounter<long>(
        "graphql.server.cache.lookups", "{lookup}", "Look-ups of prepared documents and of compiled plans.");

    internal static Counter<long> Errors { get; } = Meter.CreateCounter<long>(
        "graphql.server.errors", "{error}", "Errors in responses.");

    internal static Counter<long> Rejections { get; } = Meter.CreateCounter<long>(
        "graphql.server.rejections", "{request}", "Requests that exceeded a limit.");

    internal static bool IsWatched => Source.HasListeners() || OperationDuration.Enabled || ResponseSize.Enabled || Errors.Enabled || Rejections.Enabled;

    internal static bool WatchesSteps => Source.HasListeners() || StepDuration.Enabled;

    /// <summary>Counts the errors of one response by their codes, and the request as rejected when one of them is a limit.</summary>
    public static void Count(IReadOnlyList<GraphQLError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        if (Errors.Enabled)
        {
            foreach (var error in errors)
            {
                Errors.Add(1, new KeyValuePair<string, object?>(TagNames.ErrorCode, error.Code));
            }
        }

        if (Rejections.Enabled && LimitError.FirstName(errors) is { } limit)
        {
            Rejections.Add(1, new KeyValuePair<string, object?>(TagNames.LimitName, limit));
        }
    }

    internal static void CountLookup(string cache, bool isHit)
    {
        if (CacheLookups.Enabled)
        {
            CacheLookups.Add(1, new KeyValuePair<string, object?>(TagNames.CacheName, cache), new KeyValuePair<string, object?>(TagNames.CacheResult, isHit ? "hit" : "miss"));
        }
    }

    internal static double SecondsSince(long start) => Stopwatch.GetElapsedTime(start).TotalSeconds;
}
