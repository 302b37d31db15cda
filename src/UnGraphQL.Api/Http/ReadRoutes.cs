using UnGraphQL.Api.Http.Errors;
using UnGraphQL.Api.Http.GraphQL;
using UnGraphQL.Engine.Errors;

namespace UnGraphQL.Api.Http;

/// <summary>Paths that are only read: <c>GET</c> and <c>HEAD</c> are served, every other method is 405 with what is allowed.</summary>
internal static class ReadRoutes
{
    private const string Allowed = "GET, HEAD";

    public static IEndpointRouteBuilder MapRead(this IEndpointRouteBuilder routes, string path, RequestDelegate serve)
    {
        routes.MapMethods(path, ["GET", "HEAD"], serve);
        routes.Map(path, context => RefuseAsync(context, Allowed, "use GET."));
        return routes;
    }

    /// <summary>405 with the methods that are served.</summary>
    /// <param name="advice">Ends the sentence.</param>
    public static Task RefuseAsync(HttpContext context, string allowed, string advice)
    {
        context.Response.Headers.Allow = allowed;
        var error = new GraphQLError($"{context.Request.Method} is not served here: {advice}") { Code = ErrorCodes.BadRequest };
        return ErrorResponse.WriteAsync(context, StatusCodes.Status405MethodNotAllowed, ResponseMediaType.Json, error);
    }
}
