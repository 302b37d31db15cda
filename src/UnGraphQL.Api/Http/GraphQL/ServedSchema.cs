using UnGraphQL.Api.Http.Caching;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>The SDL at its own address: the contract itself, with its comments.</summary>
internal static class ServedSchema
{
    private static readonly FixedAnswer _sdl = new(GraphQLSetup.Sdl, "text/plain; charset=utf-8");

    public static Task ServeAsync(HttpContext context) => _sdl.ServeAsync(context);
}
