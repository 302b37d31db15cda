using System.Text.Json;

namespace UnGraphQL.Api.Tests.Http;

/// <summary>A response, read whole.</summary>
public sealed record Answer(int Status, string? ContentType, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonElement.Parse(Body);

    public string FirstMessage => Json.GetProperty("errors")[0].GetProperty("message").GetString()!; // A message is never null.

    public string FirstCode => Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!; // Nor is a code.
}
