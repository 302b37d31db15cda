using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using UnGraphQL.Api.Export;
using UnGraphQL.Api.Http.Documents;

namespace UnGraphQL.Api.Http;

/// <summary>Compresses answers that are large enough to gain from it. Over TLS too: they hold no secrets that could be guessed by their size.</summary>
internal sealed class LargeAnswers(IServiceProvider services, IOptions<ResponseCompressionOptions> options) : ResponseCompressionProvider(services, options)
{
    /// <summary>Bytes; what fits into one packet is not made faster.</summary>
    public const int LeastLength = 1_400;

    private static readonly string[] _mediaTypes =
    [
        GraphQL.MediaTypeNegotiation.Json, GraphQL.MediaTypeNegotiation.GraphQLResponseJson, "application/problem+json", "text/plain", "text/html", "text/css", "text/javascript",
        BulkExport.MediaType, .. DocumentForm.All.SelectMany(form => form.MediaTypes),
    ];

    public static void Configure(ResponseCompressionOptions options)
    {
        options.EnableForHttps = true;
        options.MimeTypes = _mediaTypes;
    }

    // An export has no length; it is long.
    private static bool IsEndless(HttpContext context) => context.Response.ContentType?.StartsWith(BulkExport.MediaType, StringComparison.Ordinal) == true;

    public override bool ShouldCompressResponse(HttpContext context) =>
        (context.Response.ContentLength >= LeastLength || IsEndless(context)) && base.ShouldCompressResponse(context);
}
