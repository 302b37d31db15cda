using System.Text;
using Serilog.Events;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Tests.Http;

namespace UnGraphQL.Api.Tests.Logging;

public sealed class SlowOperationLogTests
{
    private const string Query = """{"query":"query TakesItsTime($a: String) { documents(first: 2, where: { title: { neq: $a } }) { totalCount nodes { symbol } } }","variables":{"a":"hush-4711"}}""";

    [Fact]
    public async Task AnOperationAsSlowAsTheThresholdIsOneLineWithoutVariables()
    {
        using var server = new RunningServer().Set(Settings.SlowOperation, "00:00:00");
        var line = Assert.Single(await LinesAsync(server));

        Assert.Equal(LogEventLevel.Warning, line.Level);
        Assert.Equal("TakesItsTime", Value(line, "OperationName"));
        Assert.Equal(64, ((string)Value(line, "DocumentHash")!).Length);
        Assert.True(Value(line, "Elapsed") is > 0.0 && Value(line, "FieldCost") is > 0.0 && Value(line, "TypeCost") is > 0.0);
        Assert.True(Value(line, "Statements") is 2 or 3); // Page and count; now and then the version of the collection.
        Assert.True(Value(line, "Rows") is >= 3 and <= 5);
        Assert.DoesNotContain("hush-4711", line.RenderMessage(null) + string.Join(' ', line.Properties.Values), StringComparison.Ordinal);
        await server.DisposeAsync();
    }

    [Fact]
    public async Task AFasterOneIsNotLogged()
    {
        using var server = new RunningServer().Set(Settings.SlowOperation, "00:01:00");

        Assert.Empty(await LinesAsync(server));
        await server.DisposeAsync();
    }

    /// <summary>The line is written before the answer is.</summary>
    private static async Task<IReadOnlyList<LogEvent>> LinesAsync(RunningServer server)
    {
        await server.InitializeAsync();
        using var body = new StringContent(Query, Encoding.UTF8, "application/json");
        using var answer = await server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), body);
        return [.. server.Events.Where(line => line.MessageTemplate.Text.StartsWith("Slow operation", StringComparison.Ordinal))];
    }

    private static object? Value(LogEvent line, string name) => ((ScalarValue)line.Properties[name]).Value;
}
