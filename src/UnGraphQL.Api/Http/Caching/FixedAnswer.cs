using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace UnGraphQL.Api.Http.Caching;

/// <summary>An answer that is the same for as long as the program runs. Who holds it is told so.</summary>
internal sealed class FixedAnswer(ReadOnlyMemory<byte> content, string contentType)
{
    /// <summary>Weak, because a compressed answer has the same one.</summary>
    private readonly EntityTagHeaderValue _tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(content.Span))[..32]}\"", isWeak: true);

    public async Task ServeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ETag = _tag.ToString();
        response.Headers.CacheControl = "no-cache";
        if (request.Holds(_tag) || request.HoldsAny())
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = contentType;
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            await response.BodyWriter.WriteAsync(content, context.RequestAborted);
        }
    }
}
