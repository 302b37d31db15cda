using System.Text;
using System.Text.Json;

namespace UnGraphQL.Api.Tests.Http;

public sealed class CostReportTests(RunningServer server) : HttpTests(server)
{
    private const string Query = "/graphql?query=%7Bdocuments(first%3A10)%7Bnodes%7Bsymbol%7D%7D%7D";

    [Theory]
    [InlineData("report", true)]
    [InlineData("REPORT", true)]
    [InlineData("nonsense", false)]
    [InlineData(null, false)]
    public async Task TheCostIsToldToWhoAsks(string? header, bool isTold)
    {
        var answer = await AskAsync(HttpMethod.Post, "/graphql", header);

        Assert.Equal(isTold, answer.Json.TryGetProperty("extensions", out var extensions));
        Assert.True(!isTold || Cost(extensions) > 0);
    }

    [Fact]
    public async Task AnAnswerWithItsCostHasAnotherTag()
    {
        var with = await AskAsync(HttpMethod.Get, Query, "report");
        var without = await AskAsync(HttpMethod.Get, Query, null);

        Assert.NotEqual(with.Headers["ETag"], without.Headers["ETag"]);
        Assert.True(Cost(with.Json.GetProperty("extensions")) > 0);
    }

    private static double Cost(JsonElement extensions) => extensions.GetProperty("cost").GetProperty("fieldCost").GetDouble();

    private async Task<Answer> AskAsync(HttpMethod method, string path, string? header)
    {
        using var request = new HttpRequestMessage(method, path);
        if (method == HttpMethod.Post)
        {
            request.Content = new StringContent("""{"query":"{ documents(first: 10) { nodes { symbol } } }"}""", Encoding.UTF8, "application/json");
        }

        if (header is not null)
        {
            request.Headers.Add("GraphQL-Cost", header);
        }

        return await SendAsync(request);
    }
}
