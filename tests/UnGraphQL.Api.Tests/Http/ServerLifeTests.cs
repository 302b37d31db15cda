using System.Text.Json;
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
        using var server = await StartAsync(new RunningServer().Set(Settings.ShutdownDelay, "00:00:30"));
        Assert.Equal(200, await StatusAsync(server, "/health/ready"));

        using var hurry = new CancellationTokenSource();
        var stop = server.StopAsync(hurry.Token);

        Assert.Equal(503, await StatusAsync(server, "/health/ready"));
        Assert.Equal(200, await StatusAsync(server, "/health/live"));
        Assert.Equal(200, await StatusAsync(server, "/graphql?query=%7B__typename%7D"));
        await hurry.CancelAsync();
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
        request.Headers.Add("Accept-Encoding", "gzip");
        using var response = await server.Client.SendAsync(request);

        Assert.Equal(["Accept", "Origin", "GraphQL-Cost"], response.Headers.Vary);
        Assert.Equal(allowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null);
        await server.DisposeAsync();
    }

    [Fact]
    public async Task APreflightOfAnotherOriginAllowsNothing()
    {
        using var server = await StartAsync(new RunningServer().Set(Settings.CorsOrigins, "https://a.example"));
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", "https://c.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        using var response = await server.Client.SendAsync(request);

        Assert.Equal(204, (int)response.StatusCode);
        Assert.DoesNotContain(response.Headers, header => header.Key == "Access-Control-Allow-Origin");
        await server.DisposeAsync();
    }

    [Fact]
    public async Task AnOperationThatRunsOutOfTimeEndsWithItsStatement()
    {
        const string Query = "query($w: ParagraphFilterInput) { paragraphs(where: $w) { totalCount } }";
        using var server = await StartAsync(new RunningServer().Set("GraphQL:Timeout", "00:00:00.03"));
        var parts = Enumerable.Range(0, 100).Select(i => new { document = new { cites = new { contains = $"e%e%e%e{i}" } }, cites = new { contains = $"{i}e%e%e" } });
        using var body = new StringContent(JsonSerializer.Serialize(new { query = Query, variables = new { w = new { or = parts } } }), null, "application/json");
        using var response = await server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), body);

        Assert.Equal(
            """{"errors":[{"message":"The request took more than 0.03 seconds.","extensions":{"code":"LIMIT_EXCEEDED","limit":"timeout","value":30}}],"data":null}""",
            await response.Content.ReadAsStringAsync());
        Assert.DoesNotContain(server.Events, line => line.Level >= Serilog.Events.LogEventLevel.Error);
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
