using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Serilog.Core;
using Serilog.Events;
using UnGraphQL.Api.Commands;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Logging;

namespace UnGraphQL.Api.Tests.Http;

/// <summary>The whole server on a free port, with the seeds in a database of its own, and with time for a slow machine.</summary>
public sealed class RunningServer : IAsyncLifetime, ILogEventSink, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string?> _settings = [];
    private WebApplication? _app;

    public RunningServer() => Set(Settings.ConnectionString, $"Data Source={_folder.File("test.db")};Pooling=False").Set(Settings.Urls, "http://127.0.0.1:0").Set(Settings.ShutdownDelay, "00:00:00").Set(Settings.LoggingLevel, "Verbose").Set(Settings.BodyTimeout, "00:02:00").Set("GraphQL:Timeout", "00:02:00");

    public ConcurrentQueue<LogEvent> Events { get; } = [];

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public string Address => _app!.Urls.First(); // Started before any test.

    public IServiceProvider Services => _app!.Services; // Started before any test.

    public RunningServer Set(string name, string value)
    {
        _settings[name] = value;
        return this;
    }

    public async Task InitializeAsync()
    {
        var configuration = ConfigurationSources.Read(_settings);
        _app = Program.BuildServer(configuration, LoggingSetup.Levels(configuration).WriteTo.Sink(this).CreateLogger());
        await ServerStart.PrepareAsync(_app, CancellationToken.None);
        await _app.StartAsync();
        await ServerStart.WarmUpAsync(_app, CancellationToken.None);
        Client.BaseAddress = new Uri(Address);
    }

    public void Emit(LogEvent logEvent) => Events.Enqueue(logEvent);

    public Task StopAsync(CancellationToken cancellationToken = default) => _app!.StopAsync(cancellationToken); // Started before any test.

    public async Task DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        Dispose();
    }

    public void Dispose()
    {
        Client.Dispose();
        if (Directory.Exists(_folder.Path))
        {
            _folder.Dispose();
        }
    }
}
