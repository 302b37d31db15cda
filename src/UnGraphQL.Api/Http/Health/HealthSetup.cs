using UnGraphQL.Api.Configuration;

namespace UnGraphQL.Api.Http.Health;

internal static class HealthSetup
{
    public static IServiceCollection AddHealth(this IServiceCollection services, IConfiguration configuration)
    {
        var delay = TimeSpan.Parse(configuration[Settings.ShutdownDelay]!, System.Globalization.CultureInfo.InvariantCulture);
        return services
            .AddSingleton<Readiness>()
            .AddHostedService(provider => new GracefulStop(provider.GetRequiredService<Readiness>(), delay));
    }
}
