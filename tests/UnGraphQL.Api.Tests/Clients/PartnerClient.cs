using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;

namespace UnGraphQL.Api.Tests.Clients;

/// <summary>Asks by GET and keeps each answer with its tag, as a partner's cache does.</summary>
internal sealed class PartnerClient(Uri address) : IDisposable
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    private readonly HttpClient _client = new() { BaseAddress = address };
    private readonly Dictionary<Uri, (EntityTagHeaderValue Tag, byte[] Body)> _held = [];

    public List<HttpStatusCode> Statuses { get; } = [];

    /// <summary>A document of one's own.</summary>
    public static string Query(string document) => $"query={Uri.EscapeDataString(document)}";

    /// <summary>An operation of <c>schema/operations</c>, by the hash of its file.</summary>
    public static string Trusted(string name) =>
        $"documentId=sha256:{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "operations", $"{name}.graphql"))))}";

    /// <exception cref="PartnerException">The answer has errors.</exception>
    public async Task<TAnswer> AskAsync<TAnswer>(string document, object variables)
    {
        var path = $"/graphql?{document}&variables={Uri.EscapeDataString(JsonSerializer.Serialize(variables, _json))}";
        var answer = JsonSerializer.Deserialize<Answer<TAnswer>>(await GetAsync(new Uri(path, UriKind.Relative)), _json)!; // It is an object.
        return answer.Errors is [var error, ..] ? throw new PartnerException(error.Message, error.Extensions.Code) : answer.Data!; // Without errors there is data.
    }

    public void Dispose() => _client.Dispose();

    private async Task<byte[]> GetAsync(Uri path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        if (_held.TryGetValue(path, out var held))
        {
            request.Headers.IfNoneMatch.Add(held.Tag);
        }

        using var response = await _client.SendAsync(request);
        Statuses.Add(response.StatusCode);
        if (response.StatusCode == HttpStatusCode.NotModified)
        {
            return held.Body;
        }

        var body = await response.Content.ReadAsByteArrayAsync();
        if (response.Headers.ETag is { } tag)
        {
            _held[path] = (tag, body);
        }

        return body;
    }

    private sealed record Answer<TAnswer>(TAnswer? Data = default, IReadOnlyList<Error>? Errors = null);

    private sealed record Error(string Message, Extensions Extensions);

    private sealed record Extensions(string Code);
}
