using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Http.Caching;
using UnGraphQL.Api.Http.GraphQL;
using UnGraphQL.Data;
using UnGraphQL.Data.Loading;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Tests.Http;

public sealed class CachingTests(RunningServer server) : HttpTests(server)
{
    private const string Query = "/graphql?query=query%20A(%24a%3AInt%2C%24b%3AInt)%7Bdocuments(first%3A%24a)%7BtotalCount%7Db%3Adocuments(first%3A%24b)%7BtotalCount%7D%7D";

    [Fact]
    public async Task AnAnswerToGetMayBeKeptAndAskedForAgain()
    {
        var answer = await GetAsync(Query);

        Assert.Equal("public, must-revalidate, max-age=0", answer.Headers["Cache-Control"]);
        Assert.Equal("Accept, Origin, GraphQL-Cost", answer.Headers["Vary"]);
        Assert.StartsWith("W/\"", answer.Headers["ETag"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("\"x\", {0}")]
    [InlineData("W/\"x\",{0}, \"y\"")]
    [InlineData("*")]
    public async Task WhoHoldsTheAnswerIsToldSo(string held)
    {
        var first = await GetAsync(Query);
        var second = await GetHeldAsync(Query, string.Format(null, held, first.Headers["ETag"]));

        Assert.Equal((304, ""), (second.Status, second.Body));
        Assert.All(["ETag", "Cache-Control", "Vary"], name => Assert.Equal(first.Headers[name], second.Headers[name]));
    }

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("\"*\"")]
    [InlineData("W/\"x\", \"y\"")]
    [InlineData("nonsense, \u0001")]
    [InlineData("")]
    public async Task WhoHoldsAnotherAnswerGetsThisOne(string held) => Assert.Equal(200, (await GetHeldAsync(Query, held)).Status);

    [Fact]
    public async Task AStrongTagIsAsGoodAsTheWeakOne()
    {
        var tag = (await GetAsync(Query)).Headers["ETag"];

        Assert.Equal(304, (await GetHeldAsync(Query, tag["W/".Length..])).Status);
    }

    [Fact]
    public async Task NobodyHoldsAnAnswerThatThereIsNot() => Assert.Equal(200, (await GetHeldAsync("/graphql?query=%7Bnothing%7D", "*")).Status);

    [Theory]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/graphql/operations")]
    public async Task FilesAreNotSentAgainEither(string path)
    {
        var tag = (await GetAsync(path)).Headers["ETag"];

        Assert.All(["*", tag, $"\"x\", {tag}", tag["W/".Length..]], held => Assert.Equal((304, ""), (GetHeldAsync(path, held).Result.Status, GetHeldAsync(path, held).Result.Body)));
        Assert.Equal(200, (await GetHeldAsync(path, "\"x\"")).Status);
    }

    [Fact]
    public async Task NothingIsExecutedForWhoHoldsTheAnswer()
    {
        using var scope = Server.Services.CreateScope();
        var version = scope.ServiceProvider.GetRequiredService<DatasetReader>().Reference.Version;

        // No such field: execution would be an error, which never has a tag.
        var request = new GraphQLRequest("{nothing}"u8.ToArray()) { QueriesOnly = true };
        var tag = ResponseTag.Of(request, ResponseMediaType.Json, version).Value.ToString();

        Assert.Equal(304, (await GetHeldAsync("/graphql?query=%7Bnothing%7D", tag)).Status);
        Assert.DoesNotContain("ETag", (await GetAsync("/graphql?query=%7Bnothing%7D")).Headers.Keys);
    }

    /// <summary>Two addresses, and whether their answers have the same tag.</summary>
    public static TheoryData<string, string, bool> Addresses { get; } = new()
    {
        { "", "", true },
        { "&variables=%7B%22a%22%3A1%2C%22b%22%3A2%7D", "&variables=%7B%20%22b%22%3A%202%2C%20%22%5Cu0061%22%3A1%20%7D", true },
        { "&variables=%7B%22a%22%3A1%7D", "&variables=%7B%22a%22%3A2%7D", false },
        { "&variables=%7B%22a%22%3Anull%7D", "&variables=%7B%7D", false },
        { "", "&operationName=A", false }, // The same answer, and no harm.
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task TheTagStandsForDocumentOperationAndVariables(string first, string second, bool isSame) =>
        Assert.Equal(isSame, (await GetAsync(Query + first)).Headers["ETag"] == (await GetAsync(Query + second)).Headers["ETag"]);

    [Fact]
    public async Task EachMediaTypeHasItsTag() =>
        Assert.NotEqual((await GetAsync(Query)).Headers["ETag"], (await GetAsync(Query, "application/graphql-response+json")).Headers["ETag"]);

    [Fact]
    public async Task HeadHasTheTagOfGet()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, Query);

        Assert.Equal((await GetAsync(Query)).Headers["ETag"], (await SendAsync(request)).Headers["ETag"]);
    }

    public static TheoryData<string, string> Unstored { get; } = new()
    {
        { "/graphql?query=%7B", "*/*" },
        { "/graphql?query=%7Bnothing%7D", "*/*" },
        { "/graphql?query=mutation%7B__typename%7D", "*/*" },
        { "/graphql?query=%7Bdocuments(after%3A%22x%22)%7Bnodes%7Bid%7D%7D%7D", "*/*" }, // An error of execution.
        { "/graphql", "*/*" },
        { "/graphql?documentId=x", "*/*" },
        { "/graphql?query=%7B__typename%7D", "text/csv" },
    };

    [Theory]
    [MemberData(nameof(Unstored))]
    public async Task ErrorsAreNotKept(string path, string accept)
    {
        var answer = await GetAsync(path, accept);

        Assert.True(answer.Json.TryGetProperty("errors", out _), answer.Body);
        Assert.Equal(("no-store", "Accept, Origin, GraphQL-Cost"), (answer.Headers["Cache-Control"], answer.Headers["Vary"]));
        Assert.DoesNotContain("ETag", answer.Headers.Keys);
    }

    [Fact]
    public async Task AnswersToPostAreNotKept()
    {
        var tag = (await GetAsync("/graphql?query=%7B__typename%7D")).Headers["ETag"];
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("""{"query":"{__typename}"}""", Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        var answer = await SendAsync(request);

        Assert.Equal((200, "no-store"), (answer.Status, answer.Headers["Cache-Control"]));
        Assert.DoesNotContain("ETag", answer.Headers.Keys);
    }

    [Fact]
    public async Task ANewVersionOfTheCollectionHasANewTagWithinASecond()
    {
        using var own = new RunningServer().Set(Settings.CacheControl, "public, max-age=60");
        await own.InitializeAsync();
        using var before = await own.Client.GetAsync(new Uri(Query, UriKind.Relative));
        new DocumentLoader(own.Services.GetRequiredService<UnGraphQLContextFactory>()).Remove("A/RES/67/137", default);
        await Task.Delay(TimeSpan.FromSeconds(1));
        using var request = new HttpRequestMessage(HttpMethod.Get, Query);
        request.Headers.TryAddWithoutValidation("If-None-Match", before.Headers.ETag!.ToString()); // It had one.
        using var after = await own.Client.SendAsync(request);

        Assert.Equal("public, max-age=60", after.Headers.CacheControl?.ToString());
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Equal(4, JsonElement.Parse(await after.Content.ReadAsStringAsync()).GetProperty("data").GetProperty("documents").GetProperty("totalCount").GetInt32());
        await own.DisposeAsync();
    }

    private async Task<Answer> GetHeldAsync(string path, string held)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", held);
        return await SendAsync(request);
    }
}
