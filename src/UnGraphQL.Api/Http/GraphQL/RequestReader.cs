using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>From an HTTP request to a <see cref="GraphQLRequest"/> (GraphQL over HTTP, Request).</summary>
internal static class RequestReader
{
    /// <exception cref="BadRequestException">With the status and the error to answer.</exception>
    public static async ValueTask<GraphQLRequest> ReadPostAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        RequireJson(request);
        if (request.ContentLength > maxBytes)
        {
            throw BadRequestException.TooLarge(maxBytes);
        }

        var body = await ReadBodyAsync(request, maxBytes, cancellationToken);
        try
        {
            return RequestBody.Parse(body);
        }
        finally
        {
            request.BodyReader.AdvanceTo(body.End);
        }
    }

    /// <exception cref="BadRequestException">With the status and the error to answer.</exception>
    public static GraphQLRequest ReadGet(HttpRequest request)
    {
        var query = Single(request, "query") ?? throw new BadRequestException("The request has no \"query\".");
        var variables = JsonObject(request, "variables");
        _ = JsonObject(request, "extensions");
        var name = Single(request, "operationName");
        return new GraphQLRequest(Encoding.UTF8.GetBytes(query), string.IsNullOrEmpty(name) ? null : name, variables) { QueriesOnly = true };
    }

    private static void RequireJson(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals(MediaTypeNegotiation.Json, StringComparison.OrdinalIgnoreCase))
        {
            throw Unsupported("Send the request as application/json.");
        }

        if (type.Charset.HasValue && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            throw Unsupported("Send the request in UTF-8.");
        }

        if (request.Headers.ContentEncoding.Count > 0)
        {
            throw Unsupported("Send the request without Content-Encoding.");
        }
    }

    private static BadRequestException Unsupported(string message) =>
        new(StatusCodes.Status415UnsupportedMediaType, new GraphQLError(message) { Code = ErrorCodes.BadRequest });

    private static async ValueTask<ReadOnlySequence<byte>> ReadBodyAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await request.BodyReader.ReadAsync(cancellationToken);
            if (result.Buffer.Length > maxBytes)
            {
                request.BodyReader.AdvanceTo(result.Buffer.End);
                throw BadRequestException.TooLarge(maxBytes);
            }

            if (result.IsCompleted)
            {
                return result.Buffer;
            }

            request.BodyReader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private static string? Single(HttpRequest request, string name) => request.Query[name] switch
    {
        { Count: 0 } => null,
        { Count: 1 } values => values[0],
        _ => throw new BadRequestException($"The request has several \"{name}\"."),
    };

    private static JsonElement JsonObject(HttpRequest request, string name)
    {
        var text = Single(request, name);
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        try
        {
            var value = JsonElement.Parse(text, RequestBody.DocumentOptions);
            return RequestBody.ObjectOrNull(value, name);
        }
        catch (JsonException exception)
        {
            throw new BadRequestException($"\"{name}\" is not valid JSON at byte {exception.BytePositionInLine}.");
        }
    }
}
