using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Engine.Tests.Execution;

/// <summary>Costly requests wait for each other; nobody else waits for them.</summary>
public sealed class CostlyTurnsTests : IDisposable
{
    private const string Sdl = """
        directive @cost(weight: String!) on FIELD_DEFINITION
        type Query { block: Int @cost(weight: "10") count: Int }
        """;

    private static readonly string Padding = new('#', 5_000);

    private readonly Gate _gate = new();

    public static TheoryData<string> Costly { get; } = new("{ block }", "{ block } " + Padding);

    [Theory]
    [MemberData(nameof(Costly))]
    public async Task OneWorksAtATimeAndSmallOnesGoPast(string query)
    {
        var executor = Create(new EngineOptions { MaxFieldCost = query.Length > 100 ? 1_000 : 50, CostlyAtATime = 1 });
        var first = Run(executor, query);
        Assert.True(await _gate.Entered.WaitAsync(TimeSpan.FromMinutes(1)));
        var second = Run(executor, query);

        Assert.Equal("""{"data":{"count":1}}""", await executor.ExecuteAsync("{ count }", services: new Services(_gate)));
        Assert.False(await _gate.Entered.WaitAsync(TimeSpan.FromMilliseconds(50)));
        _gate.Leave.Release(2);
        Assert.Equal(["""{"data":{"block":1}}""", """{"data":{"block":1}}"""], await Task.WhenAll(first, second));
    }

    [Theory]
    [MemberData(nameof(Costly))]
    public async Task WaitingIsPartOfTheTimeAllowed(string query)
    {
        var executor = Create(new EngineOptions { MaxFieldCost = query.Length > 100 ? 1_000 : 50, CostlyAtATime = 1, Timeout = TimeSpan.FromSeconds(1) });
        var first = await EnterAsync(executor, query);

        Assert.Contains($"\"limit\":\"{LimitNames.Timeout}\"", await Run(executor, query), StringComparison.Ordinal);
        _gate.Leave.Release();
        await first;
    }

    public void Dispose() => _gate.Dispose();

    private static RequestExecutor Create(EngineOptions options) => EngineHarness.Create(Sdl, typeof(QueryResolvers), options: options);

    /// <summary>A request that has its turn; one whose time runs out on the way is sent again.</summary>
    private async Task<Task> EnterAsync(RequestExecutor executor, string query)
    {
        var entered = _gate.Entered.WaitAsync();
        var request = Run(executor, query);
        while (await Task.WhenAny(entered, request) == request)
        {
            await request;
            request = Run(executor, query);
        }

        return request;
    }

    private Task<string> Run(RequestExecutor executor, string query) => Task.Run(() => executor.ExecuteAsync(query, services: new Services(_gate)));

    public sealed class Gate : IDisposable
    {
        public SemaphoreSlim Entered { get; } = new(0);

        public SemaphoreSlim Leave { get; } = new(0);

        public void Dispose()
        {
            Entered.Dispose();
            Leave.Dispose();
        }
    }

    [Resolvers("Query")]
    public static class QueryResolvers
    {
        public static int Count() => 1;

        public static async Task<int> BlockAsync(Gate gate)
        {
            gate.Entered.Release();
            await gate.Leave.WaitAsync(TimeSpan.FromMinutes(1));
            return 1;
        }
    }
}
