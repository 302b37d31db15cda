using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using UnGraphQL.Api.Export;

namespace UnGraphQL.Api.Http.Documents;

/// <summary>What is wrong with a request to a plain door, as JSON (RFC 9457, Problem Details).</summary>
internal static class Problem
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }; // Served as JSON alone, and types are not guessed.

    /// <param name="detail">One plain sentence.</param>
    /// <param name="list">Name of the list of documents; null for none.</param>
    public static async Task WriteAsync(HttpContext context, int status, string detail, string? list = null, IReadOnlyList<FoundDocument>? documents = null, DocumentAddress? address = null)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "about:blank");
            writer.WriteString("title", ReasonPhrases.GetReasonPhrase(status));
            writer.WriteNumber("status", status);
            writer.WriteString("detail", detail);
            if (list is not null)
            {
                WriteDocuments(writer, list, documents ?? [], address ?? new DocumentAddress(""));
            }

            writer.WriteEndObject();
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "application/problem+json; charset=utf-8";
        context.Response.ContentLength = json.Length;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Origin);
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.BodyWriter.WriteAsync(json.ToArray(), context.RequestAborted);
        }
    }

    private static void WriteDocuments(Utf8JsonWriter writer, string list, IReadOnlyList<FoundDocument> documents, DocumentAddress address)
    {
        writer.WriteStartArray(list);
        foreach (var document in documents)
        {
            writer.WriteStartObject();
            writer.WriteString("key", document.Key);
            writer.WriteString("title", document.Title);
            writer.WriteString("href", address.Of(document.Key));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
