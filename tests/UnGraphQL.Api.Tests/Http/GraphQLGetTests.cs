namespace UnGraphQL.Api.Tests.Http;

public sealed class GraphQLGetTests(RunningServer server) : HttpTests(server)
{
    [Theory]
    [InlineData("?query=%7B__typename%7D", 200)]
    [InlineData("?query=query%20A%7B__typename%7Dquery%20B%7B__typename%7D&operationName=A", 200)]
    [InlineData("?query=%7B__typename%7D&operationName=&variables=&extensions=", 200)]
    [InlineData("?query=query(%24a%3ABoolean!)%7B__typename%20%40include(if%3A%24a)%7D&variables=%7B%22a%22%3Atrue%7D", 200)]
    [InlineData("?query=%7B__typename%7D&extensions=%7B%22a%22%3A1%7D", 200)]
    [InlineData("", 400)]
    [InlineData("?query=%7B", 400)]
    [InlineData("?query=%7B__typename%7D&query=%7B__typename%7D", 400)]
    [InlineData("?query=%7B__typename%7D&variables=%5B%5D", 400)]
    [InlineData("?query=%7B__typename%7D&variables=%7B", 400)]
    [InlineData("?query=%7B__typename%7D&extensions=3", 400)]
    [InlineData("?query=mutation%7B__typename%7D", 405)]
    public async Task ParametersMakeARequest(string parameters, int status)
    {
        var answer = await GetAsync("/graphql" + parameters, "application/graphql-response+json");

        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task AMutationIsAllowedByPostAlone()
    {
        var answer = await GetAsync("/graphql?query=mutation%7B__typename%7D");

        Assert.Equal(("POST", 405), (answer.Headers["Allow"], answer.Status));
    }

    [Fact]
    public async Task ABrowserMayOpenAQuery()
    {
        var answer = await GetAsync("/graphql?query=%7B__typename%7D", "text/html,application/xml;q=0.9,*/*;q=0.8");

        Assert.Equal("application/json; charset=utf-8", answer.ContentType);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", answer.Body);
    }

    [Fact]
    public async Task HeadHasNoBody()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/graphql?query=%7B__typename%7D");
        var answer = await SendAsync(request);

        Assert.Equal((200, ""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task ATooLongAddressIsRefused() =>
        Assert.Equal(414, (await GetAsync($"/graphql?query=%7B__typename%7D&x={new string('x', 20_000)}")).Status);
}
