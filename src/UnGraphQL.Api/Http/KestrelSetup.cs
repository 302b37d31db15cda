using Microsoft.AspNetCore.Hosting;

namespace UnGraphQL.Api.Http;

/// <summary>The web server: its own settings under <c>Kestrel</c>, and no word of its name.</summary>
internal static class KestrelSetup
{
    public static IWebHostBuilder UseConfiguredKestrel(this IWebHostBuilder host, IConfiguration configuration) => host.UseKestrel((_, kestrel) =>
    {
        kestrel.AddServerHeader = false;
        kestrel.Configure(configuration.GetSection("Kestrel"));
    });
}
