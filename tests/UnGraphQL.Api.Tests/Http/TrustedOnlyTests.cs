using System.Text;
using System.Text.Json;
using Serilog.Events;
using UnGraphQL.Api.Configuration;
using UnGraphQL.Api.Tests.Commands;

namespace UnGraphQL.Api.Tests.Http;

/// <summary>Folders of trusted documents, and a server that serves nothing else.</summary>
public sealed class TrustedOnlyTests : IDisposable
{
    private const string Two = "\"First.\" query A { __typename }\nquery B($n: Int! = 3, $id: ID!) { node(id: $id) { id } documents(first: $n) { totalCount } }\r\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task OnlyTrustedDocumentsAreServed()
    {
        _folder.Write("Two.graphql", Two);
        using var server = new RunningServer().Set(Settings.OperationsPath, _folder.Path).Set(Settings.TrustedOnly, "true");
        await server.InitializeAsync();
        var operations = (await GetAsync(server, "/graphql/operations")).GetProperty("operations");
        Assert.Equal(["A", "B"], operations.EnumerateArray().Select(operation => operation.GetProperty("name").GetString()));
        Assert.Equal("First.", operations[0].GetProperty("description").GetString());
        Assert.Equal([false, true], operations[1].GetProperty("variables").EnumerateArray().Select(variable => variable.GetProperty("required").GetBoolean()));

        Assert.Equal("Query", (await GetAsync(server, operations[0].GetProperty("href").GetString()!)).GetProperty("data").GetProperty("__typename").GetString()); // It has one.
        Assert.Equal("Query", (await PostAsync(server, Two)).GetProperty("data").GetProperty("__typename").GetString());
        Assert.Equal("PERSISTED_DOCUMENT_REQUIRED", Code(await PostAsync(server, Two.ReplaceLineEndings("\n"))));
        Assert.Equal("PERSISTED_DOCUMENT_REQUIRED", Code(await PostAsync(server, "query A { __typename }")));
        Assert.Equal("PERSISTED_DOCUMENT_REQUIRED", Code(await GetAsync(server, "/graphql?query=%7B__schema%7BqueryType%7Bname%7D%7D%7D")));
        await server.DisposeAsync();
    }

    [Fact]
    public async Task ADocumentThatTheSchemaDoesNotFitIsNamedInTheLog()
    {
        _folder.Write("Unfit.graphql", "{ nothing }");
        using var server = new RunningServer().Set(Settings.OperationsPath, _folder.Path);
        await server.InitializeAsync();
        for (var i = 0; i < 6_000 && !server.Events.Any(IsWarning); i++)
        {
            await Task.Delay(10); // It is looked at beside the first requests.
        }

        Assert.Contains(server.Events, line => IsWarning(line) && line.RenderMessage(null).Contains("\"Unfit\"", StringComparison.Ordinal));
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData("query {", "Broken.graphql is no GraphQL document: Syntax Error")]
    [InlineData(null, "is set and there is no trusted document")]
    public async Task AFolderThatCannotBeServedIsASentence(string? document, string message)
    {
        if (document is not null)
        {
            _folder.Write("Broken.graphql", document);
        }

        await ExpectFailureAsync(_folder.Path, message);
    }

    [Fact]
    public Task AFolderThatDoesNotExistIsASentence() => ExpectFailureAsync(_folder.File("nowhere"), "nowhere, does not exist");

    public void Dispose() => _folder.Dispose();

    private async Task ExpectFailureAsync(string folder, string message)
    {
        var run = await CommandRun.RunAsync("serve", "--urls=http://127.0.0.1:0", $"--ConnectionStrings:UnGraphQL=Data Source={_folder.File("test.db")}", $"--GraphQL:OperationsPath={folder}", "--GraphQL:TrustedOnly=true");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private static bool IsWarning(LogEvent line) => line.Level == LogEventLevel.Warning;

    private static string? Code(JsonElement response) => response.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static async Task<JsonElement> GetAsync(RunningServer server, string path) => await ReadAsync(server.Client.GetAsync(new Uri(path, UriKind.Relative)));

    private static async Task<JsonElement> PostAsync(RunningServer server, string query)
    {
        using var body = new StringContent(JsonSerializer.Serialize(new { query, operationName = "A" }), Encoding.UTF8, "application/json");
        return await ReadAsync(server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), body));
    }

    private static async Task<JsonElement> ReadAsync(Task<HttpResponseMessage> sent)
    {
        using var response = await sent;
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }
}
