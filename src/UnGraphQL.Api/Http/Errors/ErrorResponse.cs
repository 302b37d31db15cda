using System.Text.Json;
using UnGraphQL.Api.Http.Caching;
using UnGraphQL.Api.Http.GraphQL;
using UnGraphQL.Engine.Errors;
using UnGraphQL.Engine.Telemetry;

namespace UnGraphQL.Api.Http.Errors;

/// <summary>A response with one error and no data, for what never reached the executor.</summary>
internal static class ErrorResponse
{
    public static async Task WriteAsync(HttpContext context, int status, ResponseMediaType mediaType, GraphQLError error)
    {
        EngineTelemetry.Count([error]);
        var json = Json(error);
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType.ContentType();
        context.Response.ContentLength = json.Length;
        context.Response.ForbidStoring();
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.BodyWriter.WriteAsync(json, context.RequestAborted);
        }
    }

    private static byte[] Json(GraphQLError error)
    {
        var extensions = new Dictionary<string, object>();
        if (error.Code is not null)
        {
            extensions.Add("code", error.Code);
        }

        foreach (var (name, value) in error.Extensions)
        {
            extensions.Add(name, value);
        }

        return JsonSerializer.SerializeToUtf8Bytes(new { errors = new[] { new { message = error.Message, extensions } } });
    }
}
