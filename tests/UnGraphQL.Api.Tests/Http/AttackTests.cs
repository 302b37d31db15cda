using System.Net.Http.Headers;
using System.Text;
using UnGraphQL.Api.Configuration;

namespace UnGraphQL.Api.Tests.Http;

/// <summary>What is sent to harm or to confuse is refused as what it is; it is never a fault of ours, and the server goes on.</summary>
public sealed class AttackTests(RunningServer server) : HttpTests(server)
{
    private const string GraphQLResponse = "application/graphql-response+json";
    private const string Page = "query ($n: Int, $s: DocumentSymbol, $i: ID) { documents(first: $n) { totalCount } }";

    /// <summary>A body with a byte a character, and the status of its answer.</summary>
    public static TheoryData<string, int> Bodies { get; } = new()
    {
        // Encodings.
        { "\u00EF\u00BB\u00BF" + """{"query":"{ __typename }"}""", 200 },
        { "\u00EF\u00BB\u00BF", 400 },
        { "\u00FF\u00FE{\0}\0", 400 },
        { "{\"query\":\"{ __typename } # \u00C3\u0028\"}", 400 },
        { "{\"\u00FF\":1,\"query\":\"{ __typename }\"}", 400 },
        { "{\"query\":\"{ __typename }\",\"variables\":{\"\u00C0\u0080\":1}}", 400 },
        { """{"\ud800":1,"query":"{ __typename }"}""", 400 },
        { """{"query":"{ __typename }","operationName":"\udfff"}""", 400 },
        { """{"query":"{ __typename }","variables":{"\ud800":1}}""", 400 },
        { """{"query":"{ __typename }","variables":{"a":["\udc00\ud800"]}}""", 400 },
        { """{"query":"{ __typename }","extensions":{"a":{"b":"\ud83d"}}}""", 400 },
        { """{"query":"{ __typename } # \ud83d\ude00","variables":{"\ud83d\ude00":"\ud83d\ude00"}}""", 200 },
        // NUL.
        { "{\"query\":\"{ __typename }\0\"}", 400 },
        { "\0", 400 },
        { """{"query":"{ __typename \u0000}"}""", 400 },
        { """{"query":"query A { __typename }","operationName":"A\u0000"}""", 400 },
        { """{"query":"query ($s: DocumentSymbol!) { resolution(symbol: $s) { title } }","variables":{"s":"A/RES/67/137\u0000"}}""", 200 },
        { """{"query":"query ($s: String!) { documents(where: { title: { contains: $s } }) { totalCount } }","variables":{"s":"\u0000\u0000"}}""", 200 },
        { """{"query":"query ($c: String!) { documents(after: $c) { totalCount } }","variables":{"c":"\u0000"}}""", 200 },
        // Depth.
        { $$$"""{"query":"{ __typename }","variables":{"a":{{{Nested(60)}}}}}""", 200 },
        { $$$"""{"query":"{ __typename }","variables":{"a":{{{Nested(70)}}}}}""", 400 },
        { $$$"""{"query":"{ __typename }","variables":{"a":{{{Nested(40_000)}}}}}""", 400 },
        { $$$"""{"query":"{ __typename }","extensions":{"a":{{{Nested(40_000)}}}}}""", 400 },
        { $$$"""{"query":"{ __typename }","other":{{{Nested(40_000)}}}}""", 400 },
        { $$$"""{"query":"{ __typename }","variables":{{{string.Concat(Enumerable.Repeat("{\"a\":", 15_000))}}}""", 400 },
        { $$$"""{"query":"{{{Page}}}","variables":{"n":{{{Nested(60)}}}}}""", 400 },
        { new string('[', 99_000), 400 },
        { $$$"""{"query":"{{{new string('{', 90_000)}}}"}""", 400 },
        { $$$"""{"query":"query ($a: {{{new string('[', 90_000)}}}"}""", 400 },
        { $$$"""{"query":"{ documents(where: {{{new string('[', 90_000)}}}"}""", 400 },
        // Numbers.
        { $$$"""{"query":"{{{Page}}}","variables":{"n":1e999}}""", 400 },
        { $$$"""{"query":"{{{Page}}}","variables":{"n":-1e-999}}""", 400 },
        { $$$"""{"query":"{{{Page}}}","variables":{"n":{{{new string('9', 90_000)}}}}}""", 400 },
        { $$$"""{"query":"{{{Page}}}","variables":{"n":0.{{{new string('1', 90_000)}}}}}""", 400 },
        { $$$"""{"query":"{{{Page}}}","variables":{"n":1e{{{new string('9', 90_000)}}}}}""", 400 },
        { $$$"""{"query":"{{{Page}}}","variables":{"n":2147483648}}""", 400 },
        { $$$"""{"query":"{{{Page}}}","variables":{"i":{{{new string('9', 90_000)}}}}}""", 400 },
        { $$$"""{"query":"{{{Page}}}","variables":{"n":NaN}}""", 400 },
        { $$$"""{"query":"{{{Page}}}","variables":{"n":0x10}}""", 400 },
        { $$$"""{"query":"{ documents(first: {{{new string('9', 90_000)}}}) { totalCount } }"}""", 400 },
        // Names given twice.
        { """{"query":null,"query":"{ __typename }"}""", 400 },
        { """{"query":"{ __typename }","variables":{},"variables":{}}""", 400 },
        { """{"query":"{ __typename }","variables":{"a":1,"a":2}}""", 400 },
        { """{"query":"{ __typename }","variables":{"a":{"b":[{"c":1,"\u0063":2}]}}}""", 400 },
        { """{"query":"{ __typename }","x":1,"x":2}""", 400 },
        { """{"":1,"Query":"x","query":"{ __typename }"}""", 200 },
        { """{"__proto__":{"a":1},"query":"{ __typename }","variables":{"__proto__":null}}""", 200 },
        // Much of it.
        { $$$"""{"query":"{ __typename }","variables":{ {{{string.Join(',', Enumerable.Range(0, 9_000).Select(i => $"\"v{i}\":1"))}}} }}""", 200 },
        { $$$"""{ {{{string.Join(',', Enumerable.Range(0, 9_000).Select(i => $"\"v{i}\":1"))}}}, "query":"{ __typename }"}""", 200 },
        { $$$"""{"query":"query A { __typename }","operationName":"{{{new string('A', 90_000)}}}"}""", 400 },
        { $$$"""{"query":"{{{new string(',', 90_000)}}}"}""", 400 },
        { $$$"""{"query":"{ __typename } {{{new string('#', 90_000)}}}"}""", 200 },
        { $$$"""{"query":"{ __typename } \"\"\"{{{new string(' ', 90_000)}}}"}""", 400 },
        // Not JSON as it is written.
        { """{"query":"{ __typename }",}""", 400 },
        { """{"query":"{ __typename }" /* why */}""", 400 },
        { """{'query':'{ __typename }'}""", 400 },
        { """{"query":"{ __typename }"}{"query":"{ __typename }"}""", 400 },
        { "query={ __typename }", 400 },
        { "   ", 400 },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task ABodyIsAnsweredAsWhatItIs(string body, int status)
    {
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };

        await ExpectAsync(await SendAsync(request, GraphQLResponse), status);
    }

    /// <summary>What follows <c>/graphql</c>, and the status of its answer.</summary>
    public static TheoryData<string, int> Addresses { get; } = new()
    {
        { "?query=%", 400 },
        { "?query=%7B__typename%7D%zz", 400 },
        { "?query=%7B__typename%7D%FF%FE", 400 },
        { "?query=%7B__typename%7D%00", 400 },
        { "?query=%C0%80", 400 },
        { "?query=%ED%A0%80", 400 },
        { "?query=", 400 },
        { "?query", 400 },
        { "?&&&==&=x", 400 },
        { "?Query=%7B__typename%7D&query=%7B__typename%7D", 400 }, // Names are compared without case.
        { "?query=%7B__typename%7D&documentId=x", 400 },
        { "?documentId=x&documentId=x", 400 },
        { "?query=%7B__typename%7D&operationName=A&operationName=A", 400 },
        { "?query=%7B__typename%7D&variables=%00", 400 },
        { "?query=%7B__typename%7D&variables=%7B%22%5Cud800%22%3A1%7D", 400 },
        { "?query=%7B__typename%7D&variables=%7B%22a%22%3A1%2C%22a%22%3A1%7D", 400 },
        { "?query=%7B__typename%7D&variables=%7B%22a%22%3A" + new string('[', 2_000), 400 },
        { "?query=%7B__typename%7D&variables=null", 200 },
        { "?query=%7B__typename%7D" + string.Concat(Enumerable.Repeat("&a", 2_000)), 200 },
        { "?query=" + new string('{', 2_000), 400 },
        { "?query=query%20A%7B__typename%7D&operationName=" + new string('A', 7_000), 400 },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task AnAddressIsAnsweredAsWhatItIs(string address, int status) => await ExpectAsync(await GetAsync("/graphql" + address, GraphQLResponse), status);

    /// <summary>Bytes of a connection, and the status of the answer.</summary>
    public static TheoryData<string, int> Requests { get; } = new()
    {
        { "GET /graphql% HTTP/1.1\r\nHost: x\r\n\r\n", 404 },
        { "GET /graphql%00 HTTP/1.1\r\nHost: x\r\n\r\n", 400 },
        { "GET /graphql?query={__typename} HTTP/1.1\r\nHost: x\r\n\r\n", 200 },
        { "GET /graphql?query={__typename}\0 HTTP/1.1\r\nHost: x\r\n\r\n", 400 },
        { "GET http://elsewhere.example/graphql?query={__typename} HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n", 200 },
        { "GET /graphql HTTP/1.1\r\n\r\n", 400 },
        { "GET /graphql HTTP/9.9\r\nHost: x\r\n\r\n", 505 },
        { "nonsense\r\n\r\n", 400 },
        { "\0\0\0\0\r\n\r\n", 400 },
        { "TRACE /graphql HTTP/1.1\r\nHost: x\r\n\r\n", 405 },
        { "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", 405 },
        { "OPTIONS /graphql HTTP/1.1\r\nHost: x\r\n\r\n", 204 },
        { $"GET /graphql HTTP/1.1\r\nHost: x\r\nX: {new string('x', 40_000)}\r\n\r\n", 431 },
        { $"GET /graphql HTTP/1.1\r\nHost: x\r\n{string.Concat(Enumerable.Repeat("A: b\r\n", 200))}\r\n", 431 },
        { "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\r\n", 400 },
        { "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 0\r\n\r\n", 400 },
        { "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: -1\r\n\r\n", 400 },
        { "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400 },
        { "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n{}", 413 },
        { "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400 },
        { "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400 },
        { "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: gzip\r\n\r\n", 400 },
        { "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", 415 },
        { "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: \u00FF\r\nContent-Length: 2\r\n\r\n{}", 400 },
        { "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: \";/=\r\nContent-Length: 2\r\n\r\n{}", 415 },
        { "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAccept: \"/;;q=,\r\nContent-Length: 24\r\n\r\n{\"query\":\"{__typename}\"}", 200 },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task ARequestOutOfTheOrdinaryIsAnsweredAsWhatItIs(string bytes, int status)
    {
        using var connection = new RawConnection(new Uri(Server.Address));
        await connection.SendAsync(bytes);

        Assert.Equal(status, await connection.StatusAsync());
    }

    [Fact]
    public async Task ABodyThatBreaksOffIsNoFaultOfOurs()
    {
        using (var connection = new RawConnection(new Uri(Server.Address)))
        {
            await connection.SendAsync("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{\"query\":");
            connection.Finish();
            Assert.True(await connection.StatusAsync() is 0 or 400);
        }

        Assert.Equal(200, (await GetAsync("/graphql?query=%7B__typename%7D")).Status);
        Assert.DoesNotContain(Server.Events, line => line.Level >= Serilog.Events.LogEventLevel.Error);
    }

    [Fact]
    public async Task ASlowBodyIsNotWaitedFor()
    {
        using var own = new RunningServer().Set(Settings.BodyTimeout, "00:00:00.3");
        await own.InitializeAsync();
        using var connection = new RawConnection(new Uri(own.Address));
        await connection.SendAsync("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{");

        Assert.Equal(408, await connection.StatusAsync());
        await own.DisposeAsync();
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private async Task ExpectAsync(Answer answer, int status)
    {
        Assert.True(status == answer.Status, $"{answer.Status}: {answer.Body}");
        Assert.DoesNotContain("INTERNAL_SERVER_ERROR", answer.Body, StringComparison.Ordinal);
        Assert.Equal(200, (await GetAsync("/graphql?query=%7B__typename%7D")).Status);
    }
}
