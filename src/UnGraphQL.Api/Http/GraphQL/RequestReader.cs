using System.Text;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>From an HTTP request to its parameters (GraphQL over HTTP, Request).</summary>
internal static class RequestReader
{
    /// <exception cref="BadRequestException">With the status and the error to answer.</exception>
    public static async ValueTask<RequestParameters> ReadAsync(HttpRequest request, BodyLimits limits, CancellationToken cancellationToken)
    {
        var parameters = HttpMethods.IsPost(request.Method) ? await ReadPostAsync(request, limits, cancellationToken) : ReadGet(request);
        return AsksForCost(request) ? parameters with { ReportCost = true } : parameters;
    }

    /// <summary>By the header that HotChocolate has for it.</summary>
    public static bool AsksForCost(HttpRequest request) => request.Headers["GraphQL-Cost"].ToString().Equals("report", StringComparison.OrdinalIgnoreCase);

    private static ValueTask<RequestParameters> ReadPostAsync(HttpRequest request, BodyLimits limits, CancellationToken cancellationToken)
    {
        RequireJson(request);
        return BodyReader.ReadAsync(request, limits, RequestBody.Parse, cancellationToken);
    }

    private static RequestParameters ReadGet(HttpRequest request)
    {
        var query = Single(request, "query");
        var parameters = new RequestParameters
        {
            Query = query is null ? null : Encoding.UTF8.GetBytes(query),
            DocumentId = NotEmpty(request, "documentId"),
            OperationName = NotEmpty(request, "operationName"),
            Variables = Object(request, "variables"),
            QueriesOnly = true,
        };
        _ = Object(request, "extensions");
        return parameters;
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

    private static string? Single(HttpRequest request, string name) => request.Query[name] switch
    {
        { Count: 0 } => null,
        { Count: 1 } values => values[0],
        _ => throw new BadRequestException($"The request has several \"{name}\"."),
    };

    /// <summary>An empty parameter is as good as none.</summary>
    private static string? NotEmpty(HttpRequest request, string name) => Single(request, name) is { Length: > 0 } value ? value : null;

    private static JsonElement Object(HttpRequest request, string name) =>
        NotEmpty(request, name) is { } json ? JsonObject.Parse(Encoding.UTF8.GetBytes(json), name) : default;
}
