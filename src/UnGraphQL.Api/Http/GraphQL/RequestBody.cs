using System.Text.Json;
using System.Text.Unicode;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>The JSON of a POST request. The query stays UTF-8 from the wire to the lexer.</summary>
internal static class RequestBody
{
    private static readonly JsonReaderOptions _readerOptions = new() { MaxDepth = JsonObject.MaxDepth };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="BadRequestException">The body is not JSON, not an object, or one of its entries has the wrong type.</exception>
    public static RequestParameters Parse(ReadOnlySpan<byte> body)
    {
        body = body.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;
        if (body.IsEmpty)
        {
            throw new BadRequestException("The request has no body.");
        }

        if (!Utf8.IsValid(body))
        {
            throw new BadRequestException("The body is not valid UTF-8.");
        }

        try
        {
            return ParseObject(body);
        }
        catch (JsonException exception)
        {
            throw new BadRequestException($"The body is not valid JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
    }

    private static RequestParameters ParseObject(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, _readerOptions);
        reader.Read();
        RequireObject(reader.TokenType);
        var parameters = new RequestParameters();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonString.Read(ref reader, "A name")!; // A name is never null.
            if (!names.Add(name))
            {
                throw new BadRequestException($"The request has several \"{name}\".");
            }

            reader.Read();
            parameters = With(parameters, name, ref reader, body);
        }

        // What follows the object would be an error here.
        reader.Read();
        return parameters;
    }

    private static void RequireObject(JsonTokenType first)
    {
        if (first == JsonTokenType.StartArray)
        {
            throw new BadRequestException("Batches are not served: send one request object at a time.");
        }

        if (first != JsonTokenType.StartObject)
        {
            throw new BadRequestException("The body must be a JSON object.");
        }
    }

    /// <summary>The parameters with the entry that the reader stands before; entries that GraphQL over HTTP does not know are passed over.</summary>
    private static RequestParameters With(RequestParameters parameters, string name, ref Utf8JsonReader reader, ReadOnlySpan<byte> body)
    {
        switch (name)
        {
            case "query": return parameters with { Query = JsonString.ReadUtf8(ref reader, name) };
            case "documentId": return parameters with { DocumentId = JsonString.Read(ref reader, name) };
            case "operationName": return parameters with { OperationName = JsonString.Read(ref reader, name) };
            case "variables": return parameters with { Variables = ReadObject(ref reader, body, name) };
            case "extensions": _ = ReadObject(ref reader, body, name); return parameters;
            default: reader.Skip(); return parameters;
        }
    }

    private static JsonElement ReadObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> body, string name)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return JsonObject.Parse(body[start..(int)reader.BytesConsumed], name);
    }
}
