using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using UnGraphQL.Engine.Telemetry;

namespace UnGraphQL.Api.Telemetry;

/// <summary>
/// Sends spans and metrics to a collector by OTLP while the server runs; what is left goes when it stops. The SDK reads its own variables
/// (<c>OTEL_…</c>) from the configuration, so that they may stand wherever a setting may.
/// </summary>
internal sealed class OtlpExport(IConfiguration configuration) : IHostedService, IDisposable
{
    private const int ShutdownMilliseconds = 3_000;

    private TracerProvider? _spans;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _spans = OpenTelemetry.Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(Describe)
            .AddSource(EngineTelemetry.Name, RequestSpans.SourceName)
            .AddOtlpExporter()
            .Build();
        _metrics = OpenTelemetry.Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(configuration))
            .ConfigureResource(Describe)
            .AddMeter(EngineTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
            .AddOtlpExporter()
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _spans?.Shutdown(ShutdownMilliseconds);
        _metrics?.Shutdown(ShutdownMilliseconds);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _spans?.Dispose();
        _metrics?.Dispose();
    }

    /// <summary>The name of the service is a setting.</summary>
    private static void Describe(ResourceBuilder resource) => resource.AddAttributes(
        [new("service.version", typeof(OtlpExport).Assembly.GetName().Version?.ToString(3) ?? "")]);
}
