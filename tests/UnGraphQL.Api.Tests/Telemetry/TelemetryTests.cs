using System.Diagnostics;
using System.Text;
using UnGraphQL.Api.Tests.Http;
using UnGraphQL.Engine.Telemetry;

namespace UnGraphQL.Api.Tests.Telemetry;

/// <summary>What a listener in the process learns of requests.</summary>
public sealed class TelemetryTests(RunningServer server) : HttpTests(server)
{
    private const string Page = """{"query":"query Watched($s: DocumentSymbol!) { resolution(symbol: $s) { operative(first: 3) { totalCount nodes { address } } } } # NUMBER","variables":{"s":"A/RES/67/137"}}""";

    [Fact]
    public async Task AnOperationIsASpanWithAllItsPhasesBelow()
    {
        using var watch = new Watch();
        await AskAsync(watch, Page);

        var operation = Operation(watch);
        Assert.Equal(("query", ActivityKind.Server, "Watched", "query"), (operation.DisplayName, operation.Kind, operation.GetTagItem("graphql.operation.name"), operation.GetTagItem("graphql.operation.type")));
        Assert.Equal(64, ((string)operation.GetTagItem("graphql.document.hash")!).Length);
        Assert.Equal(ActivityStatusCode.Unset, operation.Status);
        Assert.All(["graphql.parse", "graphql.validate", "graphql.plan", "graphql.fetch", "graphql.write"], name =>
            Assert.Equal(operation.SpanId, Assert.Single(watch.Spans, span => span.OperationName == name).ParentSpanId));
    }

    [Fact]
    public async Task ARequestIsASpanAboveTheOperation()
    {
        using var watch = new Watch();
        await AskAsync(watch, Page);

        var operation = Operation(watch);
        var request = await watch.SpanAsync(span => span.SpanId == operation.ParentSpanId);
        Assert.Equal("POST /graphql", request.DisplayName);
        Assert.Equal(
            ("POST", "/graphql", 200, "http", "/graphql"),
            (request.GetTagItem("http.request.method"), request.GetTagItem("http.route"), request.GetTagItem("http.response.status_code"), request.GetTagItem("url.scheme"), request.GetTagItem("url.path")));
    }

    [Fact]
    public async Task EachStepOfFetchingIsASpanBelowTheFetching()
    {
        using var watch = new Watch();
        await AskAsync(watch, Page);

        var fetch = watch.Spans.Single(span => span.OperationName == "graphql.fetch");
        var steps = watch.Spans.Where(span => span.OperationName == "graphql.fetch.step").ToList();
        Assert.Equal(["Query.resolution", "Resolution.operative"], steps.Select(step => step.GetTagItem("graphql.field.coordinate")).Take(2));
        Assert.All(steps, step => Assert.Equal((fetch.SpanId, 1), (step.ParentSpanId, step.GetTagItem("graphql.field.parents"))));
    }

    [Fact]
    public async Task AKnownDocumentIsNeitherParsedNorPlannedAgain()
    {
        using var watch = new Watch();
        const string Query = """{"query":"query WatchedTwice { __typename }"}""";
        await AskAsync(watch, Query);
        await AskAsync(watch, Query);

        Assert.All(["graphql.parse", "graphql.validate", "graphql.plan"], name => Assert.Single(watch.Spans, span => span.OperationName == name));
        Assert.All(["documents", "plans"], cache => Assert.Equal(
            ["miss", "hit"],
            watch.Measurements.Where(one => one.Name == "graphql.server.cache.lookups" && Equals(one.Tags["graphql.cache.name"], cache)).Select(one => one.Tags["graphql.cache.result"])));
    }

    [Fact]
    public async Task DurationsSizesStatementsAndRowsAreMeasured()
    {
        using var watch = new Watch();
        var answer = await AskAsync(watch, Page);

        Assert.True(Assert.Single(watch.Values("graphql.server.operation.duration", "graphql.operation.type", "query")) > 0);
        Assert.All(["parse", "validate", "plan", "fetch", "write"], phase => Assert.Single(watch.Values("graphql.server.phase.duration", "graphql.phase", phase)));
        Assert.Single(watch.Values("graphql.server.step.duration", "graphql.field.coordinate", "Resolution.operative"));
        Assert.Equal(Encoding.UTF8.GetByteCount(answer.Body), Assert.Single(watch.Values("graphql.server.response.size")));
        Assert.True(Assert.Single(watch.Values("ungraphql.collection.statements")) is 3 or 4, "Document, page, count; now and then the version of the collection.");
        Assert.True(Assert.Single(watch.Values("ungraphql.collection.rows")) is >= 5 and <= 7, "One document, three paragraphs, one count, and what tells of more.");
    }

    /// <summary>Request, code and limit of its error.</summary>
    public static TheoryData<string, string, string?> Faults { get; } = new()
    {
        { """{"query":"{"}""", "GRAPHQL_PARSE_FAILED", null },
        { """{"query":"{ nothing }"}""", "GRAPHQL_VALIDATION_FAILED", null },
        { """{"query":"{ documents(first: 101) { totalCount } }"}""", "LIMIT_EXCEEDED", "pageSize" },
        { """{"query":"{ documents(first: 1, after: \"x\") { nodes { id } } }"}""", "BAD_USER_INPUT", null },
        { "[]", "BAD_REQUEST", null },
        { $$"""{"query":"{{new string(' ', 100_001)}}"}""", "LIMIT_EXCEEDED", "maxRequestBytes" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task ErrorsAreCountedByCodeAndRejectionsByLimit(string body, string code, string? limit)
    {
        using var watch = new Watch();
        await AskAsync(watch, body);

        Assert.Equal([1], watch.Values("graphql.server.errors", "graphql.error.code", code));
        Assert.Equal(limit is null ? [] : [limit], watch.Measurements.Where(one => one.Name == "graphql.server.rejections").Select(one => one.Tags["graphql.limit.name"]));
        Assert.All(watch.Spans.Where(span => span.Source == EngineTelemetry.Source && span.Kind == ActivityKind.Server), span =>
            Assert.Equal((ActivityStatusCode.Error, limit ?? code), (span.Status, span.GetTagItem("error.type"))));
    }

    [Fact]
    public async Task NeitherVariablesNorTheTextOfADocumentAreTold()
    {
        using var watch = new Watch();
        await AskAsync(watch, """{"query":"query Hushed($a: String) { documents(where: { title: { contains: $a } }) { totalCount } } # hush-4711","variables":{"a":"hush-4711"}}""");
        await AskAsync(watch, """{"query":"query Hushed($a: Int) { documents(first: $a) { totalCount } }","variables":{"a":"hush-4711"}}""");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=query%20Hushed%7B__typename%7D&variables=%7B%22a%22%3A%22hush-4711%22%7D");
        request.Headers.Add("traceparent", watch.TraceParent);
        await SendAsync(request);

        Assert.Equal(2, watch.Spans.Count(span => Equals(span.GetTagItem("graphql.operation.name"), "Hushed") && span.Source == EngineTelemetry.Source && span.Status == ActivityStatusCode.Unset));
        Assert.All(watch.Spans, span => Assert.DoesNotContain("hush-4711", $"{span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Events.SelectMany(one => one.Tags))}", StringComparison.Ordinal));
        Assert.All(watch.Measurements, one => Assert.DoesNotContain("hush-4711", string.Join(' ', one.Tags), StringComparison.Ordinal));
    }

    private static Activity Operation(Watch watch) => Assert.Single(watch.Spans, span => span.Source == EngineTelemetry.Source && span.Kind == ActivityKind.Server);

    /// <param name="body">NUMBER in it is replaced, so that the document is not known yet.</param>
    private async Task<Answer> AskAsync(Watch watch, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body.Replace("NUMBER", $"{Guid.NewGuid()}", StringComparison.Ordinal), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("traceparent", watch.TraceParent);
        return await SendAsync(request);
    }
}
