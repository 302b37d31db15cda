using Microsoft.Net.Http.Headers;
using UnGraphQL.Api.Export;
using UnGraphQL.Api.Http.GraphQL;

namespace UnGraphQL.Api.Http.Documents;

/// <summary>Which form answers an <c>Accept</c> header.</summary>
internal static class FormNegotiation
{
    /// <summary>The best of what is accepted, and the first of those that are as good; JSON when nothing is said. Null when none is accepted.</summary>
    public static (DocumentForm? Form, string MediaType) Choose(IHeaderDictionary headers)
    {
        if (headers.Accept.Count == 0 || !MediaTypeHeaderValue.TryParseList(headers.Accept, out var accepted) || accepted.Count == 0)
        {
            return (DocumentForm.Json, DocumentForm.Json.MediaTypes[0]);
        }

        var best = DocumentForm.All
            .SelectMany(form => form.MediaTypes, (form, mediaType) => (Form: form, MediaType: mediaType, Quality: MediaTypeNegotiation.Quality(accepted, mediaType)))
            .MaxBy(one => one.Quality);
        return best.Quality > 0 ? (best.Form, best.MediaType == "application/xhtml+xml" ? "text/html" : best.MediaType) : (null, "");
    }
}
