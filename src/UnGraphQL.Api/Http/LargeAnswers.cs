using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace UnGraphQL.Api.Http;

/// <summary>Compresses answers that are large enough to gain from it. Over TLS too: they hold no secrets that could be guessed by their size.</summary>
internal sealed class LargeAnswers(IServiceProvider services, IOptions<ResponseCompressionOptions> options) : ResponseCompressionProvider(services, options)
{
    /// <summary>Bytes; what fits into one packet is not made faster.</summary>
    public const int LeastLength = 1_400;

    private static readonly string[] _mediaTypes = [GraphQL.MediaTypeNegotiation.Json, GraphQL.MediaTypeNegotiation.GraphQLResponseJson, "text/plain", "text/html", "text/css", "text/javascript"];

    public static void Configure(ResponseCompressionOptions options)
    {
        options.EnableForHttps = true;
        options.MimeTypes = _mediaTypes;
    }

    public override bool ShouldCompressResponse(HttpContext context) =>
        context.Response.ContentLength >= LeastLength && base.ShouldCompressResponse(context);
}
