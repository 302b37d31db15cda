using UnGraphQL.Api.Configuration;

namespace UnGraphQL.Api.Telemetry;

internal static class TelemetrySetup
{
    /// <summary>Nothing is sent, and no SDK started, unless a collector is named.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration) =>
        string.IsNullOrWhiteSpace(configuration[Settings.OtlpEndpoint]) ? services : services.AddHostedService<OtlpExport>();
}
