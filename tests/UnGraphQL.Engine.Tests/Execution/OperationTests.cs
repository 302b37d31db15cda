using System.Globalization;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Language.Ast;

namespace UnGraphQL.Engine.Tests.Execution;

/// <summary>GraphQL spec 6.1, Executing Requests, and 6.2, Executing Operations.</summary>
public sealed class OperationTests
{
    private const string Sdl = """
        type Query { count: Int! wait: Int block: Int counter: Counter none: Counter }
        type Mutation { add(n: Int!): Counter! }
        type Subscription { ticks: Int }
        type Counter { value: Int! batch: Int! now: Int! }
        """;

    private static readonly RequestExecutor Executor = Create();

    public static TheoryData<string, string?, string, string> Unresolved { get; } = new()
    {
        { "{ count", null, "GRAPHQL_PARSE_FAILED", "Syntax Error: Expected Name, found <EOF>." },
        { "{ nothing }", null, "GRAPHQL_VALIDATION_FAILED", "Cannot query field \\\"nothing\\\" on type \\\"Query\\\"." },
        { "query A { count } query B { count }", null, "OPERATION_RESOLUTION_FAILURE", "Must provide operation name if query contains multiple operations." },
        { "query A { count } query B { count }", "C", "OPERATION_RESOLUTION_FAILURE", "Unknown operation named \\\"C\\\"." },
        { "subscription { ticks }", null, "OPERATION_RESOLUTION_FAILURE", "Schema is not configured to execute subscription operation." },
    };

    [Theory]
    [MemberData(nameof(Unresolved))]
    public async Task AnOperationThatCannotBeExecutedIsARequestError(string query, string? name, string code, string message)
    {
        using var result = await Executor.RunAsync(query, operationName: name);
        Assert.True(result.IsRequestError);
        var json = System.Text.Encoding.UTF8.GetString(result.Json.Span);
        Assert.Contains($"\"code\":\"{code}\"", json, StringComparison.Ordinal);
        Assert.StartsWith($"{{\"errors\":[{{\"message\":\"{message}\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheNamedOperationIsExecutedAndToldOf()
    {
        using var result = await Executor.RunAsync("query A { count } query B { c: count }", operationName: "B", services: new Services(new Counter()));
        Assert.Equal("""{"data":{"c":0}}""", System.Text.Encoding.UTF8.GetString(result.Json.Span));
        Assert.Equal((OperationType.Query, "B", false, 0), (result.Operation, result.OperationName, result.IsRequestError, result.ErrorCount));
        Assert.Equal(64, result.DocumentHash.Length);
    }

    [Theory]
    [InlineData("query A($x: Boolean!) { count @include(if: $x) } query B { count }")]
    [InlineData("query A($x: Boolean!) { ...F } query B { count } fragment F on Query { count @skip(if: $x) }")]
    public async Task ConditionsOfAnotherOperationAreNotRead(string query) =>
        Assert.Equal("""{"data":{"count":0}}""", await Executor.ExecuteAsync(query, operationName: "B", services: new Services(new Counter())));

    /// <summary>Query, and the response when <c>$x</c> is null.</summary>
    public static TheoryData<string, string> NullConditions { get; } = new()
    {
        { "query ($x: Boolean = true) { count @include(if: $x) }", """{"errors":[{"message":"Argument \"@include(if:)\" has invalid value: Expected variable \"$x\" provided to non-null type \"Boolean!\" not to be null.","locations":[{"line":1,"column":49}],"extensions":{"code":"BAD_USER_INPUT"}}],"data":null}""" },
        { "query ($x: Boolean = true) { count counter { value ... @skip(if: $x) { batch } } }", """{"errors":[{"message":"Argument \"@skip(if:)\" has invalid value: Expected variable \"$x\" provided to non-null type \"Boolean!\" not to be null.","locations":[{"line":1,"column":66}],"path":["counter"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":{"count":0,"counter":null}}""" },
        { "query ($x: Boolean = true) { count @skip(if: true) @include(if: $x) none: count }", """{"data":{"none":0}}""" },
        { "query ($x: Boolean = true) { count none { value @skip(if: $x) } }", """{"data":{"count":0,"none":null}}""" },
    };

    [Theory]
    [MemberData(nameof(NullConditions))]
    public async Task AConditionThatIsNullIsAnErrorWhereItIsCollected(string query, string response) =>
        Assert.Equal(response, await Executor.ExecuteAsync(query, """{"x":null}""", services: new Services(new Counter())));

    [Fact]
    public async Task AMutationRunsFieldByFieldToItsDepth()
    {
        var counter = new Counter();
        var json = await Executor.ExecuteAsync("mutation { a: add(n: 1) { value batch now } b: add(n: 10) { value batch now } }", services: new Services(counter));
        Assert.Equal("""{"data":{"a":{"value":1,"batch":1,"now":1},"b":{"value":11,"batch":11,"now":11}}}""", json);
        Assert.Equal(["add 1", "batch", "add 10", "batch"], counter.Log);
    }

    [Fact]
    public async Task AMutationIsRefusedWhereOnlyQueriesAreAllowed()
    {
        var counter = new Counter();
        using var result = await Executor.RunAsync("mutation { add(n: 1) { value } }", services: new Services(counter), queriesOnly: true);
        Assert.True(result.IsRequestError);
        Assert.Equal(OperationType.Mutation, result.Operation);
        Assert.Empty(counter.Log);
    }

    [Fact]
    public async Task TimeThatRunsOutIsAnError()
    {
        var executor = Create(new EngineOptions { Timeout = TimeSpan.FromMilliseconds(20) });
        var json = await executor.ExecuteAsync("{ count wait }", services: new Services(new Counter()));
        Assert.Equal("""{"errors":[{"message":"The request took more than 0.02 seconds.","extensions":{"code":"LIMIT_EXCEEDED","limit":"timeout","value":20}}],"data":null}""", json);
    }

    [Fact]
    public async Task WhatWaitsForNoTokenIsInterruptedWhenTimeRunsOut()
    {
        using var blocked = new Blocked();
        var executor = Create(new EngineOptions { Timeout = TimeSpan.FromMilliseconds(20), OnUnexpectedError = (exception, _) => Assert.Fail(exception.Message) });
        using var result = await Task.Run(async () => await executor.ExecuteAsync(new GraphQLRequest("{ block }"u8.ToArray()) { Interrupt = blocked.End }, new Services(blocked), default));
        Assert.Equal(LimitNames.Timeout, result.ExceededLimit);
    }

    [Fact]
    public async Task WhatWaitsForNoTokenIsInterruptedWhenTheCallerCancels()
    {
        using var blocked = new Blocked();
        using var cancellation = new CancellationTokenSource();
        var running = Task.Run(async () => await Executor.ExecuteAsync(new GraphQLRequest("{ block }"u8.ToArray()) { Interrupt = blocked.End }, new Services(blocked), cancellation.Token));
        Assert.True(blocked.Began.Wait(TimeSpan.FromMinutes(1)));
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task AnOperationThatEndsInTimeIsNotInterrupted()
    {
        var isInterrupted = false;
        using var cancellation = new CancellationTokenSource();
        using (await Executor.ExecuteAsync(new GraphQLRequest("{ count }"u8.ToArray()) { Interrupt = () => isInterrupted = true }, new Services(new Counter()), cancellation.Token))
        {
            await cancellation.CancelAsync();
        }

        Assert.False(isInterrupted);
    }

    [Fact]
    public async Task CancellationByTheCallerIsThrown()
    {
        using var cancellation = new CancellationTokenSource();
        var running = Executor.RunAsync("{ wait }", cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("\"x\"")]
    public async Task VariablesAreAnObject(string variables) =>
        Assert.Equal(["Variables must be an object."], await Executor.ErrorsAsync("{ count }", variables));

    [Fact]
    public async Task AServiceThatIsNotThereIsAnUnexpectedError() =>
        Assert.Equal(["Unexpected error."], await Executor.ErrorsAsync("{ count }"));

    private static RequestExecutor Create(EngineOptions? options = null) =>
        EngineHarness.Create(Sdl, typeof(QueryResolvers), binding => binding.AddResolvers(typeof(MutationResolvers)).AddResolvers(typeof(CounterResolvers)), options);

    public sealed class Counter
    {
        public int Value { get; set; }

        public List<string> Log { get; } = [];
    }

    public sealed record CounterRow(int Value);

    /// <summary>Waits as a statement of a database does: until it is interrupted, which it reports as an error of its own.</summary>
    public sealed class Blocked : IDisposable
    {
        private readonly ManualResetEventSlim _end = new();

        public ManualResetEventSlim Began { get; } = new();

        public void End() => _end.Set();

        public int Wait()
        {
            Began.Set();
            return _end.Wait(TimeSpan.FromMinutes(1)) ? throw new IOException("interrupted") : 0;
        }

        public void Dispose()
        {
            _end.Dispose();
            Began.Dispose();
        }
    }

    [Resolvers("Query")]
    public static class QueryResolvers
    {
        public static int Block(Blocked blocked) => blocked.Wait();

        public static int Count(Counter counter) => counter.Value;

        public static CounterRow Counter(Counter counter) => new(counter.Value);

        public static CounterRow? None() => null;

        public static async Task<int?> WaitAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return null;
        }
    }

    [Resolvers("Mutation")]
    public static class MutationResolvers
    {
        public static async ValueTask<CounterRow> AddAsync(int n, Counter counter)
        {
            await Task.Yield();
            counter.Log.Add(string.Create(CultureInfo.InvariantCulture, $"add {n}"));
            return new CounterRow(counter.Value += n);
        }
    }

    [Resolvers("Counter")]
    public static class CounterResolvers
    {
        public static int[] Batch(IReadOnlyList<CounterRow> parents, Counter counter)
        {
            counter.Log.Add("batch");
            return [.. parents.Select(_ => counter.Value)];
        }

        public static int Now(CounterRow parent, Counter counter) => counter.Value;
    }
}
