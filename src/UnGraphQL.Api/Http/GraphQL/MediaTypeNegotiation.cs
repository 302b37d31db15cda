using Microsoft.Net.Http.Headers;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>Which media type answers an <c>Accept</c> header.</summary>
internal static class MediaTypeNegotiation
{
    public const string GraphQLResponseJson = "application/graphql-response+json";

    public const string Json = "application/json";

    /// <summary>The best of what is accepted, JSON when nothing is said; null when none of ours is accepted.</summary>
    public static ResponseMediaType? Negotiate(IHeaderDictionary headers)
    {
        if (headers.Accept.Count == 0 || !MediaTypeHeaderValue.TryParseList(headers.Accept, out var accepted) || accepted.Count == 0)
        {
            return ResponseMediaType.Json;
        }

        var json = Quality(accepted, Json);
        var graphQL = Quality(accepted, GraphQLResponseJson);
        return (json, graphQL) switch
        {
            (0, 0) => null,
            _ when graphQL > json || (graphQL == json && Names(accepted, GraphQLResponseJson)) => ResponseMediaType.GraphQLResponse,
            _ => ResponseMediaType.Json,
        };
    }

    public static string ContentType(this ResponseMediaType mediaType) =>
        (mediaType == ResponseMediaType.Json ? Json : GraphQLResponseJson) + "; charset=utf-8";

    private static bool Names(IList<MediaTypeHeaderValue> accepted, string mediaType) =>
        accepted.Any(value => value.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase));

    /// <summary>Of the most specific range that covers the type (RFC 9110, 12.5.1); 0 when none does.</summary>
    public static double Quality(IList<MediaTypeHeaderValue> accepted, string mediaType) => accepted
        .Where(range => range.MatchesAllTypes || range.MatchesAllSubTypes
            ? range.MatchesAllTypes || range.Type.Equals(mediaType.Split('/')[0], StringComparison.OrdinalIgnoreCase)
            : range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2)
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();
}
