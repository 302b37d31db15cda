using System.Diagnostics.Metrics;
using UnGraphQL.Data;
using UnGraphQL.Engine.Telemetry;

namespace UnGraphQL.Api.Telemetry;

/// <summary>What requests ask of the database, on the meter of the engine.</summary>
internal static class CollectionMetrics
{
    private static readonly Histogram<int> _statements = EngineTelemetry.Meter.CreateHistogram(
        "ungraphql.collection.statements",
        "{statement}",
        "Statements that one request sent to the database.",
        null,
        new InstrumentAdvice<int> { HistogramBucketBoundaries = [0, 1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 50, 100] });

    private static readonly Histogram<int> _rows = EngineTelemetry.Meter.CreateHistogram(
        "ungraphql.collection.rows",
        "{row}",
        "Rows that the database gave for one request.",
        null,
        new InstrumentAdvice<int> { HistogramBucketBoundaries = [0, 1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000] });

    public static void Record(UnGraphQLContext collection)
    {
        _statements.Record(collection.Statements);
        _rows.Record(collection.Rows);
    }
}
