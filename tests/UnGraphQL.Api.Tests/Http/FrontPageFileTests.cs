using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using UnGraphQL.Api.Http.Home;
using UnGraphQL.Engine.Execution;
using UnGraphQL.Engine.Language;
using UnGraphQL.Engine.Validation;

namespace UnGraphQL.Api.Tests.Http;

/// <summary>How the front page and its files are served.</summary>
public sealed partial class FrontPageFileTests(RunningServer server) : HttpTests(server)
{
    public static TheoryData<string> Operations { get; } = new(PageFiles.Operations.Select(document => document.Name));

    [Theory]
    [MemberData(nameof(Operations))]
    public void EveryOperationFitsTheSchema(string name)
    {
        var document = PageFiles.Operations.Single(document => document.Name == name);

        Assert.Empty(DocumentValidator.Validate(Server.Services.GetRequiredService<RequestExecutor>().Schema, Parser.Parse(new Source(document.Text)), maxErrors: 10));
        Assert.Equal(name, Assert.Single(document.Operations).Name);
    }

    [Fact]
    public async Task EveryFileThatThePageNamesIsServedForGood()
    {
        var page = await GetAsync("/");
        var files = Links().Matches(page.Body).Select(match => match.Groups[1].Value).Where(path => path.StartsWith("/page/", StringComparison.Ordinal)).Distinct().ToList();

        Assert.Contains(files, file => file.EndsWith("/main.js", StringComparison.Ordinal));
        foreach (var file in files)
        {
            var answer = await GetAsync(file);
            Assert.Equal((200, "public, max-age=31536000, immutable"), (answer.Status, answer.Headers["Cache-Control"]));
            Assert.Matches("^(text/(javascript|css); charset=utf-8|image/svg\\+xml)$", answer.ContentType);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing.js")]
    [InlineData("index.html")]
    [InlineData("operations/Home.graphql")]
    [InlineData("../../appsettings.json")]
    public async Task OtherFilesAreNotServed(string path) => Assert.Equal(404, (await GetAsync(PageFiles.Root + path)).Status);

    [Theory]
    [InlineData("/")]
    [InlineData("/?symbol=A/RES/67/137")]
    public async Task AnUnchangedPageIsNotSentAgain(string path)
    {
        var first = await GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", first.Headers["ETag"]);

        Assert.Equal(304, (await SendAsync(request)).Status);
    }

    [Fact]
    public async Task TheViewWithoutAScriptEncodesWhatTheAddressSays()
    {
        var page = await GetAsync("/?symbol=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

        Assert.DoesNotContain("<script>", page.Body, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingForeignRunsAndNoTextBecomesMarkup()
    {
        var policy = (await GetAsync("/")).Headers["Content-Security-Policy"];

        Assert.All(["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"], part => Assert.Contains(part, policy, StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [GeneratedRegex("(?:href|src)=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Links();
}
