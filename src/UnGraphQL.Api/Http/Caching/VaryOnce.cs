using Microsoft.Extensions.Primitives;

namespace UnGraphQL.Api.Http.Caching;

/// <summary>Several parts of the server say what an answer depends on, and some of them the same: each name is sent once, in one line.</summary>
internal static class VaryOnce
{
    public static IApplicationBuilder UseVaryOnce(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(Unite, context.Response);
        return next(context);
    });

    private static Task Unite(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        if (headers.Vary.Count > 1 || headers.Vary.ToString().Contains(',', StringComparison.Ordinal))
        {
            headers.Vary = new StringValues(string.Join(", ", headers.GetCommaSeparatedValues("Vary").Distinct(StringComparer.OrdinalIgnoreCase)));
        }

        return Task.CompletedTask;
    }
}
