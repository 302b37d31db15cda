using System.Buffers;
using System.Text.Json;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>The JSON of a POST request. The query stays UTF-8 from the wire to the lexer.</summary>
internal static class RequestBody
{
    private const int MaxDepth = 64;

    private static readonly JsonReaderOptions _readerOptions = new() { MaxDepth = MaxDepth };

    public static JsonDocumentOptions DocumentOptions { get; } = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    /// <exception cref="BadRequestException">The body is not JSON, not an object, or one of its entries has the wrong type.</exception>
    public static GraphQLRequest Parse(ReadOnlySequence<byte> body)
    {
        if (body.IsEmpty)
        {
            throw new BadRequestException("The request has no body.");
        }

        try
        {
            return ParseObject(new Utf8JsonReader(body, _readerOptions));
        }
        catch (JsonException exception)
        {
            throw new BadRequestException($"The body is not valid JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
    }

    /// <summary>The value when it is an object; undefined when it is null.</summary>
    public static JsonElement ObjectOrNull(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Object => value,
        JsonValueKind.Null => default,
        _ => throw new BadRequestException($"\"{name}\" must be an object."),
    };

    private static GraphQLRequest ParseObject(Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            throw new BadRequestException("Batches are not served: send one request object at a time.");
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new BadRequestException("The body must be a JSON object.");
        }

        byte[]? query = null;
        string? operationName = null;
        JsonElement variables = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var entry = reader.GetString();
            reader.Read();
            switch (entry)
            {
                case "query":
                    query = query is null ? Utf8String(ref reader, entry) : throw Twice(entry);
                    break;
                case "operationName":
                    operationName = operationName is null ? OptionalString(ref reader, entry) : throw Twice(entry);
                    break;
                case "variables":
                    variables = ObjectOrNull(JsonElement.ParseValue(ref reader), entry);
                    break;
                case "extensions":
                    _ = ObjectOrNull(JsonElement.ParseValue(ref reader), entry);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        // What follows the object would be an error here.
        reader.Read();
        return new GraphQLRequest(query ?? throw new BadRequestException("The request has no \"query\"."), operationName, variables);
    }

    private static BadRequestException Twice(string entry) => new($"The request has several \"{entry}\".");

    private static string? OptionalString(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => Decoded(ref reader, name, static (ref reader) => reader.GetString()!),
        _ => throw new BadRequestException($"\"{name}\" must be a string."),
    };

    private static byte[]? Utf8String(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => Decoded(ref reader, name, CopyUtf8),
        _ => throw new BadRequestException($"\"{name}\" must be a string."),
    };

    private static byte[] CopyUtf8(ref Utf8JsonReader reader)
    {
        var buffer = new byte[reader.HasValueSequence ? (int)reader.ValueSequence.Length : reader.ValueSpan.Length];
        var length = reader.CopyString(buffer);
        return length == buffer.Length ? buffer : buffer[..length];
    }

    private static T Decoded<T>(ref Utf8JsonReader reader, string name, Decoder<T> decode)
    {
        try
        {
            return decode(ref reader);
        }
        catch (InvalidOperationException)
        {
            throw new BadRequestException($"\"{name}\" is not valid Unicode text.");
        }
    }

    private delegate T Decoder<T>(ref Utf8JsonReader reader);
}
