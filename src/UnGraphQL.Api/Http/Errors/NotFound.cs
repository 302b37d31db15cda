using UnGraphQL.Engine.Errors;
using UnGraphQL.Api.Http.GraphQL;

namespace UnGraphQL.Api.Http.Errors;

/// <summary>Paths that lead nowhere: JSON for those who ask for it, a line of text for the others.</summary>
internal static class NotFound
{
    public static IEndpointRouteBuilder MapNotFound(this IEndpointRouteBuilder routes)
    {
        routes.MapFallback("/{**path}", ServeAsync);
        return routes;
    }

    public static Task ServeAsync(HttpContext context)
    {
        const string Message = "Nothing is here. Start at /.";
        if (context.Request.Headers.Accept.ToString().Contains("json", StringComparison.OrdinalIgnoreCase))
        {
            return ErrorResponse.WriteAsync(context, StatusCodes.Status404NotFound, ResponseMediaType.Json, new GraphQLError(Message) { Code = HttpErrorCodes.NotFound });
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(Message + "\n", context.RequestAborted);
    }
}
