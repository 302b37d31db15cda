using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using UnGraphQL.Api.Http.Caching;
using UnGraphQL.Api.Http.GraphQL;

namespace UnGraphQL.Api.Http.Trusted;

/// <summary>The list of trusted documents, so that partners find the ids.</summary>
internal static class TrustedRoutes
{
    public const string OperationsPath = GraphQLRoutes.Path + "/operations";

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Served as JSON alone, and types are not guessed.
    };

    public static WebApplication MapTrustedDocuments(this WebApplication app)
    {
        var list = JsonSerializer.SerializeToUtf8Bytes(new { operations = app.Services.GetRequiredService<TrustedDocuments>().All.SelectMany(document => document.Operations) }, _json);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(list))[..32]}\"", isWeak: true);
        app.MapRead(OperationsPath, context => ServeAsync(context, list, tag));
        return app;
    }

    private static async Task ServeAsync(HttpContext context, byte[] list, EntityTagHeaderValue tag)
    {
        context.Response.AllowStoring(tag, "no-cache");
        if (context.Request.Holds(tag) || context.Request.HoldsAny())
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = list.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.BodyWriter.WriteAsync(list, context.RequestAborted);
        }
    }
}
