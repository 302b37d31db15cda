using Microsoft.Net.Http.Headers;

namespace UnGraphQL.Api.Http.Caching;

/// <summary>What caches are told of the answers of the endpoint (RFC 9111).</summary>
internal static class CacheHeaders
{
    /// <summary>What an answer depends on beside its address. The origin counts even where every origin may ask: only those that name one are told so.</summary>
    private const string Vary = "Accept, Origin, GraphQL-Cost";

    public static void ForbidStoring(this HttpResponse response)
    {
        response.Headers.Vary = Vary;
        response.Headers.CacheControl = "no-store";
    }

    public static void AllowStoring(this HttpResponse response, EntityTagHeaderValue tag, string cacheControl)
    {
        response.Headers.Vary = Vary;
        response.Headers.CacheControl = cacheControl;
        response.Headers.ETag = tag.ToString();
    }

    /// <summary>Whether the client holds some answer, whichever (RFC 9110, 13.1.2, <c>*</c>); there has to be one.</summary>
    public static bool HoldsAny(this HttpRequest request) => request.Headers.IfNoneMatch is ["*"];

    /// <summary>Whether the client holds the answer with this tag (RFC 9110, 13.1.2). Weak tags are as good as strong ones; <c>*</c> names none.</summary>
    public static bool Holds(this HttpRequest request, EntityTagHeaderValue tag) =>
        request.Headers.IfNoneMatch.Count > 0
        && EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var held)
        && held.Any(one => one.Compare(tag, useStrongComparison: false));
}
