using Serilog.Events;

namespace UnGraphQL.Api.Tests.Http;

public sealed class RequestLogTests(RunningServer server) : HttpTests(server)
{
    [Fact]
    public async Task AnOperationIsOneLineWithItsNameHashStatusAndErrors()
    {
        await PostAsync("""{"query":"query LoggedOnce { __typename }"}""");

        var line = await LineAsync("LoggedOnce");
        Assert.Equal("query", Value(line, "Operation"));
        Assert.Equal(200, Value(line, "Status"));
        Assert.Equal(0, Value(line, "Errors"));
        Assert.Equal(64, ((string)Value(line, "DocumentHash")!).Length);
        Assert.True((double)Value(line, "Elapsed")! > 0);
    }

    [Fact]
    public async Task VariablesAndQueriesAreNeverLogged()
    {
        await PostAsync("""{"query":"query Secretive($a: Boolean!) { __typename @include(if: $a) }","variables":{"a":true,"b":"hush-4711"}}""");
        await GetAsync("/graphql?query=query%20Secretive2%7B__typename%7D&variables=%7B%22b%22%3A%22hush-4711%22%7D");
        await LineAsync("Secretive2");

        Assert.DoesNotContain(Server.Events, line => Rendered(line).Contains("hush-4711", StringComparison.Ordinal));
    }

    private static string Rendered(LogEvent line) =>
        line.RenderMessage(null) + string.Join(' ', line.Properties.Select(property => property.Value.ToString()));

    private static object? Value(LogEvent line, string name) => ((ScalarValue)line.Properties[name]).Value;

    /// <summary>The line is written after the response is sent.</summary>
    private async Task<LogEvent> LineAsync(string operationName)
    {
        for (var i = 0; i < 6_000; i++)
        {
            var lines = Server.Events.Where(line => line.Properties.TryGetValue("OperationName", out var name) && name is ScalarValue { Value: string text } && text == operationName).ToList();
            if (lines.Count > 0)
            {
                return Assert.Single(lines);
            }

            await Task.Delay(10);
        }

        throw new InvalidOperationException($"No line was logged for {operationName}.");
    }
}
