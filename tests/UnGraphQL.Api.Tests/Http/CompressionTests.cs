using System.IO.Compression;
using System.Text;
using UnGraphQL.Api.Http;
using UnGraphQL.Api.Http.Home;

namespace UnGraphQL.Api.Tests.Http;

public sealed class CompressionTests(RunningServer server) : HttpTests(server)
{
    private const string Large = "/graphql?query=%7Bresolution(symbol%3A%22A%2FRES%2F67%2F137%22)%7Bparagraphs(first%3A50)%7Bnodes%7Btext%7D%7D%7D%7D";

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("identity", null)]
    [InlineData("zstd", null)]
    public async Task ALargeAnswerIsCompressedAsAccepted(string accepted, string? encoding)
    {
        var plain = await GetAsync(Large);
        var (headers, body) = await GetAsync(Large, accepted, encoding);

        Assert.True(plain.Body.Length > LargeAnswers.LeastLength);
        Assert.Equal(plain.Body, body);
        Assert.Equal(plain.Headers["ETag"], headers["ETag"]);
        Assert.Contains(encoding is null ? "Accept" : "Accept-Encoding", headers["Vary"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("router.js")]
    [InlineData("style/base.css")]
    public async Task TheFilesOfTheFrontPageAreCompressed(string file)
    {
        var plain = await GetAsync(PageFiles.Root + file);
        var (_, body) = await GetAsync(PageFiles.Root + file, "br", "br");

        Assert.Equal(plain.Body, body);
    }

    [Fact]
    public async Task ASmallAnswerIsSentAsItIs() =>
        Assert.DoesNotContain("Content-Encoding", (await GetAsync("/graphql?query=%7B__typename%7D", "gzip", null)).Headers.Keys);

    [Fact]
    public async Task ACompressedAnswerIsAskedForAgainByItsTag()
    {
        var (headers, _) = await GetAsync(Large, "gzip", "gzip");
        using var request = new HttpRequestMessage(HttpMethod.Get, Large);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        request.Headers.TryAddWithoutValidation("If-None-Match", headers["ETag"]);
        var answer = await SendAsync(request);

        Assert.Equal((304, ""), (answer.Status, answer.Body));
        Assert.DoesNotContain("Content-Encoding", answer.Headers.Keys);
    }

    private async Task<(Dictionary<string, string> Headers, string Body)> GetAsync(string path, string accepted, string? encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await Server.Client.SendAsync(request);
        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        var sent = await response.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(encoding switch
        {
            "gzip" => new GZipStream(sent, CompressionMode.Decompress),
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            _ => sent,
        }, Encoding.UTF8);
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return (headers, await reader.ReadToEndAsync());
    }
}
