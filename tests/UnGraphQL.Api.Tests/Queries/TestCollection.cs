using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using UnGraphQL.Data;
using UnGraphQL.Data.Loading;
using UnGraphQL.Documents;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Tests.Queries;

/// <summary>A collection in memory with the executor of the product before it.</summary>
internal sealed class TestCollection : IDisposable
{
    private static readonly AsyncLocal<List<Exception>?> Unexpected = new();

    private static readonly Lazy<RequestExecutor> Executor = new(() => GraphQLSetup.Create(new EngineOptions { Timeout = TimeSpan.FromMinutes(2), OnUnexpectedError = (error, _) => Unexpected.Value?.Add(error) }));

    private readonly SqliteConnection _open;
    private readonly UnGraphQLContextFactory _factory;
    private readonly ServiceProvider _services;
    private readonly StoppedClock _clock = new();

    /// <param name="connectionString">Null for a database in memory.</param>
    public TestCollection(string? connectionString = null)
    {
        StatementCounter.Listen();
        connectionString ??= $"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared";
        _open = new SqliteConnection(connectionString);
        _open.Open();
        _factory = new UnGraphQLContextFactory(connectionString);
        _services = new ServiceCollection()
            .AddSingleton(_factory)
            .AddSingleton<TimeProvider>(_clock)
            .AddScoped(scope => scope.GetRequiredService<UnGraphQLContextFactory>().CreateDbContext())
            .AddGraphQLServer()
            .BuildServiceProvider();
    }

    public static string SeedFolder { get; } = Path.Combine(AppContext.BaseDirectory, "seeds", "documents");

    public async Task LoadSeedsAsync() => Assert.Empty((await LoadFolderAsync(SeedFolder)).Refused);

    public Task<LoadReport> LoadFolderAsync(string folder) => new DocumentLoader(_factory).LoadAsync([folder], LoadOptions.Default, null, default);

    /// <summary>Loads files as users have them, by the readers of the product.</summary>
    public async Task LoadFilesAsync(params (string Name, string Content)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, content) in files)
        {
            await File.WriteAllTextAsync(Path.Combine(folder.Path, name), content);
        }

        var report = await new DocumentLoader(_factory).LoadAsync([folder.Path], LoadOptions.Default, null, default);
        Assert.All(report.Files, file => Assert.True(file.Reason is null, file.Reason));
    }

    /// <summary>Loads documents said line by line: see <see cref="Data.Tests.Loading.ScriptReader"/>.</summary>
    public async Task LoadAsync(params string[] scripts)
    {
        var folder = Directory.CreateTempSubdirectory("ungraphql");
        try
        {
            foreach (var script in scripts)
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.txt"), script);
            }

            Func<ReadOnlyMemory<byte>, string, ReadOptions, ReadResult> read = (content, name, _) => Data.Tests.Loading.ScriptReader.Read(content, name);
            var report = await new DocumentLoader(_factory, read: read).LoadAsync([folder.FullName], LoadOptions.Default, null, default);
            _clock.Advance(TimeSpan.FromSeconds(1));
            Assert.All(report.Files, file => Assert.True(file.Reason is null, file.Reason));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public void Remove(string symbol)
    {
        new DocumentLoader(_factory).Remove(symbol, default);
        _clock.Advance(TimeSpan.FromSeconds(1));
    }

    /// <summary>The data of a request that has no errors.</summary>
    public async Task<JsonElement> QueryAsync(string query, object? variables = null)
    {
        var response = await ExecuteAsync(query, variables);
        Assert.False(response.TryGetProperty("errors", out _), response.ToString());
        return response.GetProperty("data");
    }

    /// <summary>The values at a path through the data, arrays walked through: <c>documents.nodes.symbol</c>.</summary>
    public async Task<IReadOnlyList<string?>> ValuesAsync(string query, string path, object? variables = null)
    {
        IEnumerable<JsonElement> places = [await QueryAsync(query, variables)];
        foreach (var name in path.Split('.'))
        {
            places = places.SelectMany(Items).Where(place => place.ValueKind != JsonValueKind.Null).Select(place => place.GetProperty(name));
        }

        return [.. places.SelectMany(Items).Select(place => place.ValueKind == JsonValueKind.Null ? null : place.ToString())];
    }

    /// <summary>The first error of a request, as its message.</summary>
    public async Task<string> ErrorAsync(string query, object? variables = null) => (await ErrorOfAsync(query, variables)).GetProperty("message").GetString()!; // Every error has a message.

    public async Task<JsonElement> ErrorOfAsync(string query, object? variables = null)
    {
        var response = await ExecuteAsync(query, variables);
        Assert.True(response.TryGetProperty("errors", out var errors), response.ToString());
        return errors[0];
    }

    /// <summary>How many statements a request takes, when the reference data is at hand.</summary>
    public async Task<IReadOnlyList<string>> StatementsAsync(string query, object? variables = null)
    {
        await QueryAsync("{ bodies { nodes { code } } }");
        using var counter = new StatementCounter();
        await QueryAsync(query, variables);
        return counter.Statements;
    }

    public void Dispose()
    {
        _services.Dispose();
        _factory.Dispose();
        _open.Dispose();
    }

    private async Task<JsonElement> ExecuteAsync(string query, object? variables)
    {
        Unexpected.Value = [];
        using var scope = _services.CreateScope();
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query), null, variables is null ? default : JsonSerializer.SerializeToElement(variables));
        using var result = await Executor.Value.ExecuteAsync(request, scope.ServiceProvider, default);
        Assert.True(Unexpected.Value.Count == 0, string.Join('\n', Unexpected.Value));
        using var document = JsonDocument.Parse(result.Json);
        return document.RootElement.Clone();
    }

    private static IEnumerable<JsonElement> Items(JsonElement place) => place.ValueKind == JsonValueKind.Array ? place.EnumerateArray() : [place];
}
