using Microsoft.AspNetCore.Http;
using UnGraphQL.Api.Http.Home;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Api.Tests.Http;

/// <summary>Everything served beside the endpoint.</summary>
public sealed class SurfaceTests(RunningServer server) : HttpTests(server)
{
    private const string Browser = "text/html,application/xhtml+xml,*/*;q=0.8";

    [Fact]
    public async Task TheSchemaIsServedAsText()
    {
        var answer = await GetAsync("/graphql/schema.graphql");

        Assert.Equal((200, "text/plain; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Equal(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "schema", "schema.graphql")), answer.Body);
    }

    [Fact]
    public async Task AnUnchangedSchemaIsNotSentAgain()
    {
        var first = await GetAsync("/graphql/schema.graphql");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql");
        request.Headers.TryAddWithoutValidation("If-None-Match", first.Headers["ETag"]);

        Assert.Equal(304, (await SendAsync(request)).Status);
    }

    [Fact]
    public async Task ABrowserIsSentToTheIde()
    {
        var answer = await GetAsync("/graphql", Browser);

        Assert.Equal((302, "/graphql/"), (answer.Status, answer.Headers["Location"]));
    }

    [Fact]
    public async Task TheIdeIsAPage()
    {
        var answer = await GetAsync("/graphql/", Browser);

        Assert.Equal((200, "text/html; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Contains(Directory.Exists(Path.Combine(AppContext.BaseDirectory, "ide")) ? "Banana Cake Pop" : "Install Node.js", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphql/", null, 200, "text/html; charset=utf-8")]
    [InlineData("/graphql/", "*/*", 200, "text/html; charset=utf-8")]
    [InlineData("/graphql/", "application/json", 400, "application/json; charset=utf-8")]
    [InlineData("/graphql", "*/*", 400, "application/json; charset=utf-8")]
    public async Task TheAddressWithTheSlashIsTheIdeUnlessJsonIsAskedFor(string path, string? accept, int status, string type)
    {
        var answer = await GetAsync(path, accept);

        Assert.Equal((status, type), (answer.Status, answer.ContentType));
    }

    [Fact]
    public async Task TheIdeIsToldTheEndpointAndAFirstOperation()
    {
        var answer = await GetAsync("/graphql/bcp-config.json");

        Assert.Equal("/graphql", answer.Json.GetProperty("endpoint").GetString());
        Assert.True(answer.Json.GetProperty("disableTelemetry").GetBoolean());
        Assert.Contains("query FirstSteps", answer.Json.GetProperty("graphQLDocument").GetString(), StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task TheIdeIsServedWithItsLicenceAndTypes()
    {
        Assert.Contains("ChilliCream License", (await GetAsync("/graphql/LICENSE")).Body, StringComparison.Ordinal);
        Assert.Equal("application/manifest+json", (await GetAsync("/graphql/manifest.webmanifest")).ContentType);
        Assert.Equal("image/svg+xml", (await GetAsync("/graphql/favicon.svg")).ContentType);
    }

    [Theory]
    [InlineData("/graphql/../appsettings.json")]
    [InlineData("/graphql/%2e%2e/UnGraphQL.Api.dll")]
    [InlineData("/graphql/..%2fUnGraphQL.Api.dll")]
    [InlineData("/nowhere")]
    [InlineData("/graphql/nothing")]
    public async Task WhatIsNotServedIsNotFound(string path)
    {
        Assert.Equal((404, "text/plain; charset=utf-8"), await StatusAsync(path, null));
        Assert.Equal((404, "application/json; charset=utf-8"), await StatusAsync(path, "application/json"));
    }

    [Fact]
    public async Task TheStartPageSaysWhatIsLoadedAndWhereFrom()
    {
        var answer = await GetAsync("/", Browser);

        Assert.Equal((200, "text/html; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Contains("United Nations", answer.Body, StringComparison.Ordinal);
        Assert.Contains("<td><a href=\"/documents/A/RES/67/137\">A/RES/67/137</a></td>", answer.Body, StringComparison.Ordinal);
        Assert.All(["href=\"/graphql/\"", "href=\"/graphql/schema.graphql\"", "href=\"/health/ready\""], link => Assert.Contains(link, answer.Body, StringComparison.Ordinal));
        Assert.StartsWith("default-src 'none'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    public void TheStartPageEncodesWhatDocumentsSay()
    {
        var page = HomePage.Loaded(new CollectionSummary
        {
            Documents = 1,
            Paragraphs = 0,
            References = 0,
            Organizations = 0,
            Languages = [Language.Fr],
            Listed = [new("A/1<b>", "<script>alert(1)</script>", DocumentKind.Other, null, 1 << (int)Language.Fr)],
        });

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("<td lang=\"fr\" dir=\"auto\">&lt;script&gt;", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/nowhere")]
    [InlineData("/graphql?query=%7B__typename%7D")]
    public async Task EveryAnswerForbidsGuessingTypesAndFrames(string path)
    {
        var answer = await GetAsync(path);

        Assert.Equal(("nosniff", "DENY"), (answer.Headers["X-Content-Type-Options"], answer.Headers["X-Frame-Options"]));
        Assert.DoesNotContain("Server", answer.Headers.Keys);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task AServerThatRunsIsWell(string path)
    {
        var answer = await GetAsync(path);

        Assert.Equal((200, """{"status":"ok"}"""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("/", "POST")]
    [InlineData("/", "DELETE")]
    [InlineData("/graphql/bcp-config.json", "POST")]
    [InlineData("/graphql/schema.graphql", "PUT")]
    [InlineData("/graphql/operations", "POST")]
    [InlineData("/health/live", "POST")]
    [InlineData("/health/live", "OPTIONS")]
    [InlineData("/health/ready", "PATCH")]
    public async Task WhatIsOnlyReadSaysSo(string path, string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        var answer = await SendAsync(request);

        Assert.Equal((405, "GET, HEAD"), (answer.Status, answer.Headers["Allow"]));
        Assert.Contains($"{method} is not served here: use GET.", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/graphql/")]
    [InlineData("/graphql/bcp-config.json")]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/graphql/operations")]
    [InlineData("/graphql?query=%7B__typename%7D")]
    [InlineData("/graphql?query=%7Bnothing%7D")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/nowhere")]
    public async Task HeadIsGetWithoutTheBody(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        var head = await SendAsync(request);
        var get = await GetAsync(path);

        Assert.Equal((get.Status, get.ContentType, ""), (head.Status, head.ContentType, head.Body));
        Assert.Equal(get.Headers.GetValueOrDefault("ETag"), head.Headers.GetValueOrDefault("ETag"));
    }

    [Fact]
    public async Task APreflightIsAnsweredForTwoHours()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", "https://frontend.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type,graphql-cost");
        var answer = await SendAsync(request);

        Assert.Equal((204, "", "7200"), (answer.Status, answer.Body, answer.Headers["Access-Control-Max-Age"]));
        Assert.Equal("content-type,graphql-cost", answer.Headers["Access-Control-Allow-Headers"]);
        Assert.Contains("POST", answer.Headers["Access-Control-Allow-Methods"], StringComparison.Ordinal);
        Assert.DoesNotContain("Access-Control-Allow-Credentials", answer.Headers.Keys);
    }

    [Fact]
    public async Task PagesOfAnyOriginMayAsk()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", "https://frontend.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        var answer = await SendAsync(request);

        Assert.Equal(StatusCodes.Status204NoContent, answer.Status);
        Assert.Equal("*", answer.Headers["Access-Control-Allow-Origin"]);
        Assert.Equal("content-type", answer.Headers["Access-Control-Allow-Headers"]);
    }

    [Fact]
    public async Task PagesOfAnyOriginMayAskAgainByTag()
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        preflight.Headers.Add("Origin", "https://frontend.example");
        preflight.Headers.Add("Access-Control-Request-Method", "GET");
        preflight.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7B__typename%7D");
        request.Headers.Add("Origin", "https://frontend.example");

        Assert.Equal("if-none-match", (await SendAsync(preflight)).Headers["Access-Control-Allow-Headers"]);
        Assert.Equal("ETag", (await SendAsync(request)).Headers["Access-Control-Expose-Headers"]);
    }

    private async Task<(int Status, string? ContentType)> StatusAsync(string path, string? accept)
    {
        var answer = await GetAsync(path, accept);
        return (answer.Status, answer.ContentType);
    }
}
