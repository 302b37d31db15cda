using System.Text.Json;
using Microsoft.AspNetCore.Http;
using UnGraphQL.Api.Export;
using UnGraphQL.Api.Http.Documents;

namespace UnGraphQL.Api.Tests.Http.Documents;

public sealed class BulkExportTests(RunningServer server) : HttpTests(server)
{
    private const string All = "/documents.ndjson";

    private static List<JsonElement> Lines(Answer answer) => [.. answer.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];

    private static string? Cursor(JsonElement line) => line.GetProperty("cursor").GetString();

    [Fact]
    public async Task EveryLanguageVersionIsALine()
    {
        var answer = await GetAsync(All);
        var lines = Lines(answer);

        Assert.Equal((200, "application/x-ndjson; charset=utf-8", "no-store"), (answer.Status, answer.ContentType, answer.Headers["Cache-Control"]));
        Assert.Equal(5, lines.Count);
        Assert.EndsWith("}\n", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALineIsTheJsonOfTheDoorWithACursor()
    {
        foreach (var line in (await GetAsync(All)).Body.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var json = JsonElement.Parse(line);
            var door = await GetAsync($"/documents/{json.GetProperty("key")}.json?language={json.GetProperty("language")}");

            Assert.Equal($"{{\"cursor\":\"{Cursor(json)}\",{door.Body[1..]}", line);
        }
    }

    [Fact]
    public async Task AnExportGoesOnBehindItsLastLine()
    {
        var lines = Lines(await GetAsync(All));

        foreach (var (line, index) in lines.Select((line, index) => (line, index)))
        {
            Assert.Equal(lines.Skip(index + 1).Select(Cursor), Lines(await GetAsync($"{All}?since={Cursor(line)}")).Select(Cursor));
        }
    }

    [Fact]
    public async Task NothingHasChangedSinceTheVersionOfNow()
    {
        var version = (await GetAsync("/graphql?query=%7Bdataset%7Bversion%7D%7D")).Json.GetProperty("data").GetProperty("dataset").GetProperty("version").GetString();

        Assert.Equal((200, ""), await StatusAndBodyAsync($"{All}?since={version}"));
    }

    [Fact]
    public async Task OneLanguageAloneMayBeAskedFor() => Assert.Single(Lines(await GetAsync(All + "?language=en")));

    [Theory]
    [InlineData("?since=x", 400)]
    [InlineData("?since=-1", 400)]
    [InlineData("?since=1-2", 400)]
    [InlineData("?since=1-2-6", 400)]
    [InlineData("?since=99999999999999999999", 400)]
    [InlineData("?language=de", 400)]
    [InlineData("?since=999999", 410)]
    public async Task WhatCannotBeGoneOnWithIsRefused(string query, int status) => Assert.Equal(status, (await GetAsync(All + query)).Status);

    [Fact]
    public async Task AnExportIsCompressedWhenAskedTo()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, All);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");

        Assert.Equal("gzip", (await SendAsync(request)).Headers["Content-Encoding"]);
    }

    [Fact]
    public async Task MoreExportsThanAreServedAreToldToComeLater()
    {
        using var none = new SemaphoreSlim(0);
        var context = new DefaultHttpContext();
        context.Response.Body = new MemoryStream();
        await new BulkExport(Server.Services, new PublicAddress(null), none).ServeAsync(context);

        Assert.Equal((503, "30"), (context.Response.StatusCode, context.Response.Headers.RetryAfter.ToString()));
    }

    private async Task<(int, string)> StatusAndBodyAsync(string path)
    {
        var answer = await GetAsync(path);
        return (answer.Status, answer.Body);
    }
}
