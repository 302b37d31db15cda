using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using UnGraphQL.Api.Commands;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Tests.Http;

namespace UnGraphQL.Api.Tests.Telemetry;

public sealed class OtlpExportTests
{
    [Fact]
    public async Task SpansAndMetricsReachACollectorAtTheLatestWhenTheServerStops()
    {
        await using var collector = new Collector();
        await collector.StartAsync();
        using var server = new RunningServer().Set(Settings.OtlpEndpoint, collector.Address).Set(Settings.OtlpProtocol, "http/protobuf").Set(Settings.ServiceName, "UnGraphQL of the tests");
        await server.InitializeAsync();
        using var body = new StringContent("""{"query":"query Exported($a: String) { documents(where: { title: { contains: $a } }) { totalCount } }","variables":{"a":"hush-4711"}}""", Encoding.UTF8, "application/json");
        using var answer = await server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), body);
        await server.StopAsync();

        var spans = collector.Received["/v1/traces"];
        Assert.All(["UnGraphQL of the tests", "Exported", "graphql.fetch.step", "Query.documents", "http.request.method"], text => Assert.Contains(text, spans, StringComparison.Ordinal));
        var metrics = collector.Received["/v1/metrics"];
        Assert.All(["UnGraphQL of the tests", "graphql.server.operation.duration", "ungraphql.collection.rows", "http.server.request.duration"], text => Assert.Contains(text, metrics, StringComparison.Ordinal));
        Assert.DoesNotContain("hush-4711", spans + metrics, StringComparison.Ordinal);
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData(Settings.OtlpEndpoint, "localhost:4317")]
    [InlineData(Settings.OtlpProtocol, "json")]
    public void WhatTheSdkWouldPassOverIsRefusedAtTheStart(string setting, string value)
    {
        var refusal = Assert.Throws<CommandFailedException>(() => ConfigurationSources.Read(new Dictionary<string, string?> { [setting] = value }));

        Assert.StartsWith($"{setting} is \"{value}\": expected ", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>Takes what is posted to it, as text that shows the strings in it.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private readonly WebApplication _app;

        public Collector()
        {
            var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
            _app = builder.Build();
            _app.Run(ReceiveAsync);
        }

        public ConcurrentDictionary<string, string> Received { get; } = [];

        public string Address => _app.Urls.First(); // Started before it is asked.

        public Task StartAsync() => _app.StartAsync();

        public ValueTask DisposeAsync() => _app.DisposeAsync();

        private async Task ReceiveAsync(HttpContext context)
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.Latin1);
            var text = await reader.ReadToEndAsync();
            Received.AddOrUpdate(context.Request.Path, text, (_, before) => before + text);
        }
    }
}
