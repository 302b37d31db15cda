using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace UnGraphQL.Api.Tests.Http;

public sealed class TrustedDocumentTests(RunningServer server) : HttpTests(server)
{
    private static readonly string _folder = Path.Combine(RepositoryRoot.Path, "schema", "operations");

    private static readonly string[] _files = [.. Directory.EnumerateFiles(_folder, "*.graphql").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files { get; } = new(_files);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task EveryExampleOperationIsServedByTheHashOfItsFile(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(_folder, file));
        var byId = await GetAsync($"/graphql?documentId={IdOf(file)}");

        Assert.Equal(200, byId.Status);
        Assert.False(byId.Json.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Equal((await PostAsync(JsonSerializer.Serialize(new { query = text }))).Body, byId.Body);
    }

    [Fact]
    public async Task TheListLeadsToEveryOperation()
    {
        var list = await GetAsync("/graphql/operations");
        var operations = list.Json.GetProperty("operations").EnumerateArray().ToList();

        Assert.Equal("application/json; charset=utf-8", list.ContentType);
        Assert.Equal(_files.Select(Path.GetFileNameWithoutExtension), operations.Select(operation => operation.GetProperty("name").GetString()));
        Assert.All(operations, operation => Assert.Equal(IdOf(operation.GetProperty("name").GetString() + ".graphql"), operation.GetProperty("id").GetString()));
        foreach (var operation in operations)
        {
            Assert.Equal(200, (await GetAsync(operation.GetProperty("href").GetString()!, "application/graphql-response+json")).Status); // It has one.
        }
    }

    [Fact]
    public async Task TheListSaysWhatAnOperationTellsAndTakes()
    {
        var operations = (await GetAsync("/graphql/operations")).Json.GetProperty("operations").EnumerateArray();
        var report = operations.Single(operation => operation.GetProperty("name").GetString() == "ReportBySection");

        Assert.StartsWith("What does a report say under each of its headings? Its numbered paragraphs, page by page, each with the headings it stands under. Give", report.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal("""[{"name":"heading","type":"String","required":false},{"name":"after","type":"String","required":false}]""", Compact(report.GetProperty("variables")));
    }

    [Fact]
    public async Task AnUnchangedListIsNotSentAgain()
    {
        var first = await GetAsync("/graphql/operations");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/operations");
        request.Headers.TryAddWithoutValidation("If-None-Match", first.Headers["ETag"]);

        Assert.Equal((304, ""), await StatusAndBodyAsync(request));
    }

    [Fact]
    public async Task VariablesGoWithTheId()
    {
        var id = IdOf("ReportBySection.graphql");
        var byGet = await GetAsync($"/graphql?documentId={id}&variables=%7B%22heading%22%3A%22Francophonie%22%7D");
        var byPost = await PostAsync($$$"""{"documentId":"{{{id}}}","variables":{"heading":"Francophonie"},"operationName":"ReportBySection"}""");

        Assert.Equal(9, byGet.Json.GetProperty("data").GetProperty("document").GetProperty("paragraphs").GetProperty("totalCount").GetInt32());
        Assert.Equal(byGet.Body, byPost.Body);
    }

    [Fact]
    public async Task ABrowserMayOpenADocument() =>
        Assert.Equal("application/json; charset=utf-8", (await GetAsync($"/graphql?documentId={IdOf("Welcome.graphql")}", "text/html,*/*;q=0.8")).ContentType);

    /// <summary>Body, code.</summary>
    public static TheoryData<string, string> Refusals { get; } = new()
    {
        { $$"""{"documentId":"sha256:{{new string('0', 64)}}"}""", "PERSISTED_DOCUMENT_NOT_FOUND" },
        { $$"""{"documentId":"{{IdOf("Welcome.graphql").ToUpperInvariant()}}"}""", "PERSISTED_DOCUMENT_NOT_FOUND" },
        { """{"documentId":"Welcome"}""", "PERSISTED_DOCUMENT_NOT_FOUND" },
        { """{"documentId":"../schema.graphql"}""", "PERSISTED_DOCUMENT_NOT_FOUND" },
        { """{"documentId":""}""", "PERSISTED_DOCUMENT_NOT_FOUND" },
        { $$"""{"documentId":"{{IdOf("Welcome.graphql")}}","query":"{ __typename }"}""", "BAD_REQUEST" },
        { $$"""{"documentId":"{{IdOf("Welcome.graphql")}}","documentId":"{{IdOf("Welcome.graphql")}}"}""", "BAD_REQUEST" },
        { """{"documentId":7}""", "BAD_REQUEST" },
        { """{"documentId":null}""", "BAD_REQUEST" },
        { """{"documentId":"\ud800"}""", "BAD_REQUEST" },
        { $$"""{"documentId":"{{IdOf("Welcome.graphql")}}","operationName":"Other"}""", "OPERATION_RESOLUTION_FAILURE" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task AnIdThatCannotBeServedIsRefusedWithItsReason(string body, string code)
    {
        var answer = await PostAsync(body, "application/graphql-response+json");

        Assert.Equal((400, code), (answer.Status, answer.FirstCode));
        Assert.Single(answer.Json.GetProperty("errors").EnumerateArray());
    }

    [Fact]
    public async Task AnUnknownIdSaysWhereTheIdsAre() =>
        Assert.Equal("No document has this id: /graphql/operations lists those that are served.", (await GetAsync("/graphql?documentId=sha256:0")).FirstMessage);

    internal static string IdOf(string file) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(_folder, file))));

    private static string Compact(JsonElement value) => Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(value, JsonSerializerOptions.Default));

    private async Task<(int Status, string Body)> StatusAndBodyAsync(HttpRequestMessage request)
    {
        var answer = await SendAsync(request);
        return (answer.Status, answer.Body);
    }
}
