using System.Security.Cryptography;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>The SDL at its own address: the contract itself, with its comments.</summary>
internal static class ServedSchema
{
    private static readonly string _tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(GraphQLSetup.Sdl.Span))[..32]}\"";

    public static async Task ServeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ETag = _tag;
        response.Headers.CacheControl = "no-cache";
        if (request.Headers.IfNoneMatch.ToString().Contains(_tag, StringComparison.Ordinal))
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
