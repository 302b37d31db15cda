using Microsoft.Extensions.DependencyInjection;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Http.Health;

namespace UnGraphQL.Api.Tests.Http;

/// <summary>Servers of their own: other settings, starting and stopping.</summary>
public sealed class ServerLifeTests
{
    [Fact]
    public async Task ReadinessGoesDownBeforeTheServerStops()
    {
        using var server = await StartAsync(new RunningServer().Set(Settings.ShutdownDelay, "00:00:03"));
        Assert.Equal(200, await StatusAsync(server, "/health/ready"));

        var stop = server.StopAsync();

        Assert.Equal(503, await StatusAsync(server, "/health/ready"));
        Assert.Equal(200, await StatusAsync(server, "/health/live"));
        Assert.Equal(200, await StatusAsync(server, "/graphql?query=%7B__typename%7D"));
        await stop;
        await server.DisposeAsync();
    }

    [Fact]
    public async Task AServerThatIsNotWarmIsNotReady()
    {
        using var server = await StartAsync(new RunningServer());
        server.Services.GetRequiredService<Readiness>().Stop();

        Assert.Equal(503, await StatusAsync(server, "/health/ready"));
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData("none", "https://a.example", null)]
    [InlineData("https://a.example https://b.example", "https://b.example", "https://b.example")]
    [InlineData("https://a.example", "https://c.example", null)]
    public async Task OnlyNamedOriginsMayAsk(string setting, string origin, string? allowed)
    {
        using var server = await StartAsync(new RunningServer().Set(Settings.CorsOrigins, setting));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7B__typename%7D");
        request.Headers.Add("Origin", origin);
        using var response = await server.Client.SendAsync(request);

        Assert.Equal(allowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null);
        await server.DisposeAsync();
    }

    [Fact]
    public async Task TheBodyLimitIsASetting()
    {
        using var server = await StartAsync(new RunningServer().Set(Settings.MaxRequestBytes, "30"));
        using var body = new StringContent("""{"query":"{ __typename __typename }"}""", null, "application/json");
        using var response = await server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), body);

        Assert.Equal(413, (int)response.StatusCode);
        await server.DisposeAsync();
    }

    private static async Task<RunningServer> StartAsync(RunningServer server)
    {
        await server.InitializeAsync();
        return server;
    }

    private static async Task<int> StatusAsync(RunningServer server, string path)
    {
        using var response = await server.Client.GetAsync(new Uri(path, UriKind.Relative));
        return (int)response.StatusCode;
    }
}
