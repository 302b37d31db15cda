using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using UnGraphQL.Api.Http.Caching;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>The SDL at its own address: the contract itself, with its comments.</summary>
internal static class ServedSchema
{
    /// <summary>Weak, because a compressed answer has the same one.</summary>
    private static readonly EntityTagHeaderValue _tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(GraphQLSetup.Sdl.Span))[..32]}\"", isWeak: true);

    public static async Task ServeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ETag = _tag.ToString();
        response.Headers.CacheControl = "no-cache";
        if (request.Holds(_tag) || request.HoldsAny())
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "text/plain; charset=utf-8";
        response.ContentLength = GraphQLSetup.Sdl.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            await response.BodyWriter.WriteAsync(GraphQLSetup.Sdl, context.RequestAborted);
        }
    }
}
