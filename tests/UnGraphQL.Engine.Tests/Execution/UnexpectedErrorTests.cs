using System.Diagnostics;
using System.Text.Json;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Engine.Tests.Execution;

/// <summary>What the client may not read, and cancellation, which is no error.</summary>
public sealed class UnexpectedErrorTests
{
    [Fact]
    public async Task TheTraceIdIsThatOfTheActivity()
    {
        using var activity = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        Assert.Equal(activity.TraceId.ToHexString(), await TraceIdAsync("{ secret }"));
    }

    [Fact]
    public async Task WithoutATraceEveryErrorHasAnIdOfItsOwn()
    {
        using var activity = new Activity("test").SetIdFormat(ActivityIdFormat.Hierarchical).Start();
        var ids = new[] { await TraceIdAsync("{ secret }"), await TraceIdAsync("{ secret }"), new string('0', 32) };
        Assert.Equal(3, ids.Distinct().Count());
    }

    /// <summary>A service's own time-out is a fault; only the request's end ends the request.</summary>
    [Theory]
    [InlineData("{ cancelled }")]
    [InlineData("{ leaf { cancelled } }")]
    public async Task ACancellationThatIsNotTheRequestsIsMasked(string query)
    {
        var reported = new List<Exception>();
        var json = await Create(reported).ExecuteAsync(query);
        Assert.Contains("\"message\":\"Unexpected error.\"", json, StringComparison.Ordinal);
        Assert.IsType<OperationCanceledException>(Assert.Single(reported));
    }

    [Theory]
    [InlineData("{ cancelled }")]
    [InlineData("{ leaf { cancelled } }")]
    public async Task TheCallersCancellationIsThrownAndNotReported(string query)
    {
        var reported = new List<Exception>();
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Create(reported).RunAsync(query, services: new Services(cancellation), cancellationToken: cancellation.Token));
        Assert.Empty(reported);
    }

    [Fact]
    public async Task ACancelledRequestDoesNotSpoilTheNext()
    {
        var executor = Create([]);
        for (var i = 0; i < 5; i++)
        {
            using var cancellation = new CancellationTokenSource();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => executor.RunAsync("{ cancelled }", services: new Services(cancellation), cancellationToken: cancellation.Token));
            Assert.Equal("""{"data":{"isCancelled":false}}""", await executor.ExecuteAsync("{ isCancelled }"));
        }
    }

    private static RequestExecutor Create(List<Exception> reported) => EngineHarness.Create(
        "type Query { secret: String cancelled: String isCancelled: Boolean leaf: Leaf } type Leaf { cancelled: String }",
        typeof(QueryResolvers),
        binding => binding.AddResolvers(typeof(LeafResolvers)),
        new EngineOptions { OnUnexpectedError = (exception, _) => reported.Add(exception) });

    private static async Task<string?> TraceIdAsync(string query)
    {
        using var response = JsonDocument.Parse(await Create([]).ExecuteAsync(query));
        return response.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("traceId").GetString();
    }

    public sealed record LeafRow(IServiceProvider Services);

    [Resolvers("Query")]
    public static class QueryResolvers
    {
        public static string? Secret() => throw new InvalidOperationException("password");

        public static string? Cancelled(IServiceProvider services) => LeafResolvers.Cancelled(new LeafRow(services));

        public static bool IsCancelled(CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested;

        public static LeafRow Leaf(IServiceProvider services) => new(services);
    }

    [Resolvers("Leaf")]
    public static class LeafResolvers
    {
        /// <summary>Cancels the request too when it has the means.</summary>
        public static string? Cancelled(LeafRow parent)
        {
            (parent.Services.GetService(typeof(CancellationTokenSource)) as CancellationTokenSource)?.Cancel();
            throw new OperationCanceledException();
        }
    }
}
