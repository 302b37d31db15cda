using System.Diagnostics;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution.Planning;

namespace UnGraphQL.Engine.Telemetry;

/// <summary>A step of fetching from its start until it is disposed: a span and a duration, for whoever listens.</summary>
internal readonly struct StepWatch : IDisposable
{
    private readonly string _coordinate;
    private readonly Activity? _span;
    private readonly long _start;

    private StepWatch(string coordinate, int parents)
    {
        _coordinate = coordinate;
        _start = EngineTelemetry.StepDuration.Enabled ? Stopwatch.GetTimestamp() : 0;
        _span = EngineTelemetry.Source.StartActivity("graphql.fetch.step");
        _span?.SetTag(TagNames.Coordinate, coordinate).SetTag(TagNames.Parents, parents);
    }

    /// <param name="parents">Objects that the field is fetched for.</param>
    public static StepWatch Start(FieldPlan field, int parents) => EngineTelemetry.WatchesSteps ? new(field.Coordinate, parents) : default;

    public void Fail(GraphQLError error) => _span?.SetStatus(ActivityStatusCode.Error).SetTag(TagNames.ErrorType, error.Code);

    public void Dispose()
    {
        if (_start != 0)
        {
            EngineTelemetry.StepDuration.Record(EngineTelemetry.SecondsSince(_start), new KeyValuePair<string, object?>(TagNames.Coordinate, _coordinate));
        }

        _span?.Dispose();
    }
}
