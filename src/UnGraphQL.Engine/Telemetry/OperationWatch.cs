using System.Diagnostics;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Language;

namespace UnGraphQL.Engine.Telemetry;

/// <summary>A request from its start to its result, for whoever listens. One that never gets a result was cancelled.</summary>
internal struct OperationWatch : IDisposable
{
    private const string Unknown = "GraphQL Operation";
    private const string Cancelled = "cancelled";

    private readonly Activity? _span;
    private readonly long _start;
    private bool _isEnded;

    private OperationWatch(Activity? span)
    {
        _span = span;
        _start = Stopwatch.GetTimestamp();
    }

    /// <summary>The name of the span is not the client's to choose: it is the type of the operation, as the semantic conventions advise.</summary>
    public static OperationWatch Start() => new(EngineTelemetry.Source.StartActivity(Unknown, ActivityKind.Server));

    public void End(ExecutionResult result)
    {
        _isEnded = true;
        var type = result.Operation is { } operation ? Printer.Keyword(operation) : null;
        var error = result.ExceededLimit ?? (result.Errors.Count > 0 ? result.Errors[0].Code : null);
        Describe(result, type, error);
        EngineTelemetry.Count(result.Errors);
        EngineTelemetry.ResponseSize.Record(result.Json.Length, new KeyValuePair<string, object?>(TagNames.OperationType, type));
        Record(type, error);
    }

    public readonly void Dispose()
    {
        if (!_isEnded)
        {
            _span?.SetStatus(ActivityStatusCode.Error).SetTag(TagNames.ErrorType, Cancelled);
            Record(null, Cancelled);
        }

        _span?.Dispose();
    }

    private readonly void Describe(ExecutionResult result, string? type, string? error)
    {
        if (_span is null)
        {
            return;
        }

        _span.DisplayName = type ?? Unknown;
        _span.SetTag(TagNames.OperationType, type).SetTag(TagNames.OperationName, result.OperationName).SetTag(TagNames.DocumentHash, result.DocumentHash);
        if (error is not null)
        {
            _span.SetStatus(ActivityStatusCode.Error).SetTag(TagNames.ErrorType, error);
        }
    }

    private readonly void Record(string? type, string? error)
    {
        var tags = new TagList { { TagNames.OperationType, type } };
        if (error is not null)
        {
            tags.Add(TagNames.ErrorType, error);
        }

        EngineTelemetry.OperationDuration.Record(EngineTelemetry.SecondsSince(_start), tags);
    }
}
