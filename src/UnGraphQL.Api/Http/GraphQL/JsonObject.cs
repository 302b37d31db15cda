using System.Text.Json;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>The JSON objects of a request: <c>variables</c> and <c>extensions</c>.</summary>
internal static class JsonObject
{
    /// <summary>Objects and arrays inside each other.</summary>
    public const int MaxDepth = 64;

    private static readonly JsonDocumentOptions _options = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };
    private static readonly JsonReaderOptions _readerOptions = new() { MaxDepth = MaxDepth };

    /// <summary>Undefined for <c>null</c>. Every text in it is Unicode, and no object has a name twice.</summary>
    /// <param name="json">UTF-8.</param>
    /// <exception cref="BadRequestException">It is something else.</exception>
    public static JsonElement Parse(ReadOnlySpan<byte> json, string name)
    {
        try
        {
            RequireUnicode(json, name);
            var value = JsonElement.Parse(json, _options);
            return value.ValueKind switch
            {
                JsonValueKind.Object => value,
                JsonValueKind.Null => default,
                _ => throw new BadRequestException($"\"{name}\" must be an object."),
            };
        }
        catch (JsonException exception)
        {
            throw new BadRequestException(exception.BytePositionInLine is { } position
                ? $"\"{name}\" is not valid JSON at line {exception.LineNumber + 1}, byte {position + 1}."
                : $"\"{name}\" has the same name twice in one object.");
        }
    }

    /// <summary>An escape can stand for half a character, which is no text.</summary>
    private static void RequireUnicode(ReadOnlySpan<byte> json, string name)
    {
        if (!json.Contains((byte)'\\'))
        {
            return;
        }

        var reader = new Utf8JsonReader(json, _readerOptions);
        while (reader.Read())
        {
            if (reader.ValueIsEscaped)
            {
                JsonString.Read(ref reader, name);
            }
        }
    }
}
