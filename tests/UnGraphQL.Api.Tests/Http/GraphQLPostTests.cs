namespace UnGraphQL.Api.Tests.Http;

public sealed class GraphQLPostTests(RunningServer server) : HttpTests(server)
{
    private const string Json = "application/json";
    private const string GraphQLResponse = "application/graphql-response+json";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData(Json, Json)]
    [InlineData(GraphQLResponse, GraphQLResponse)]
    public async Task AnOperationIsAnsweredInTheTypeAccepted(string? accept, string expected)
    {
        var answer = await PostAsync("""{"query":"{ __typename }"}""", accept);

        Assert.Equal(200, answer.Status);
        Assert.Equal(expected + "; charset=utf-8", answer.ContentType);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", answer.Body);
        Assert.Equal("Accept, Origin, GraphQL-Cost", answer.Headers["Vary"]);
    }

    /// <summary>Body, status as application/json, status as application/graphql-response+json.</summary>
    public static TheoryData<string, int, int> Statuses { get; } = new()
    {
        { """{"query":"{ __typename }"}""", 200, 200 },
        { """{"query":"{ __typename }","variables":null,"operationName":null,"extensions":null}""", 200, 200 },
        { """{"query":"query A { __typename } query B { __typename }","operationName":"B","variables":{},"extensions":{"a":1}}""", 200, 200 },
        { """{"query":"{ __typename }","unknown":[1,2]}""", 200, 200 },
        // Request errors of a well-formed request.
        { """{"query":"{"}""", 200, 400 },
        { """{"query":"{ nothingOfThatName }"}""", 200, 400 },
        { """{"query":"query A { __typename }","operationName":"B"}""", 200, 400 },
        { """{"query":"query ($n: Int!) { __typename @include(if: true) documents(first: $n) { totalCount } }","variables":{"n":"x"}}""", 200, 400 },
        // No GraphQL request at all.
        { "", 400, 400 },
        { "{", 400, 400 },
        { "null", 400, 400 },
        { "\"{ __typename }\"", 400, 400 },
        { """[{"query":"{ __typename }"}]""", 400, 400 },
        { "{}", 400, 400 },
        { """{"query":null}""", 400, 400 },
        { """{"query":0}""", 400, 400 },
        { """{"query":"{ __typename }"} {""", 400, 400 },
        { """{"query":"{ __typename }","query":"{ __typename }"}""", 400, 400 },
        { """{"query":"{ __typename }","variables":[]}""", 400, 400 },
        { """{"query":"{ __typename }","operationName":{}}""", 400, 400 },
        { """{"query":"{ __typename }","extensions":"x"}""", 400, 400 },
        { """{"query":"\ud800"}""", 400, 400 },
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task TheStatusSaysWhatBecameOfTheRequest(string body, int json, int graphQLResponse)
    {
        var legacy = await PostAsync(body, Json);
        var current = await PostAsync(body, GraphQLResponse);

        Assert.Equal((json, graphQLResponse), (legacy.Status, current.Status));
        Assert.Equal(current.Status == 200, current.Json.TryGetProperty("data", out _));
    }

    [Theory]
    [InlineData("{", "The body is not valid JSON at line 1, byte 2.")]
    [InlineData("[]", "Batches are not served: send one request object at a time.")]
    [InlineData("{}", "The request has no \"query\".")]
    [InlineData("""{"query":"{ a }","variables":3}""", "\"variables\" must be an object.")]
    public async Task TheErrorSaysWhatIsWrongWithTheRequest(string body, string message)
    {
        var answer = await PostAsync(body);

        Assert.Equal(message, answer.FirstMessage);
        Assert.Equal("BAD_REQUEST", answer.FirstCode);
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("application/json; charset=utf-8", 200)]
    [InlineData("application/json; charset=\"UTF-8\"", 200)]
    [InlineData("application/json; charset=iso-8859-1", 415)]
    [InlineData("text/plain", 415)]
    [InlineData("application/graphql", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData(null, 415)]
    public async Task OnlyJsonInUtf8IsRead(string? contentType, int status) =>
        Assert.Equal(status, (await PostAsync("""{"query":"{ __typename }"}""", contentType: contentType)).Status);

    [Fact]
    public async Task ATypeThatIsNotServedIsNotAcceptable() =>
        Assert.Equal(406, (await PostAsync("""{"query":"{ __typename }"}""", "text/csv")).Status);

    [Fact]
    public async Task ALargeBodyIsRefusedWithTheLimitNamed()
    {
        var answer = await PostAsync($$"""{"query":"{ __typename }{{new string(' ', 1_000_000)}}"}""");

        Assert.Equal(413, answer.Status);
        Assert.Equal("LIMIT_EXCEEDED", answer.FirstCode);
        var extensions = answer.Json.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal(("maxRequestBytes", 100_000), (extensions.GetProperty("limit").GetString(), extensions.GetProperty("value").GetInt32()));
    }

    [Fact]
    public async Task ALargeBodyOfUnknownLengthIsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(new string(' ', 200_000), null, "application/json") };
        request.Headers.TransferEncodingChunked = true;

        Assert.Equal(413, (await SendAsync(request)).Status);
    }

    [Fact]
    public async Task ABodyAtTheLimitIsServed()
    {
        const string Request = """{"query":"{ __typename }"}""";

        Assert.Equal(200, (await PostAsync(Request + new string(' ', 100_000 - Request.Length))).Status);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task OtherMethodsAreToldWhichAreAllowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql");
        var answer = await SendAsync(request);

        Assert.Equal(405, answer.Status);
        Assert.Equal("GET, HEAD, OPTIONS, POST", answer.Headers["Allow"]);
    }

    [Fact]
    public async Task TheServerIsUnharmedByBadRequests()
    {
        await PostAsync("{");
        await PostAsync(new string('[', 90_000));
        await PostAsync($$"""{"query":"{{new string('{', 90_000)}}"}""");

        Assert.Equal(200, (await PostAsync("""{"query":"{ __typename }"}""")).Status);
    }
}
