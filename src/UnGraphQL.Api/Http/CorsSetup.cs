using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Net.Http.Headers;
using UnGraphQL.Api.Configuration;

namespace UnGraphQL.Api.Http;

/// <summary>Which pages of other origins may ask. Never with credentials: the API knows none.</summary>
internal static class CorsSetup
{
    public static IServiceCollection AddCollectionCors(this IServiceCollection services, IConfiguration configuration)
    {
        var origins = Origins(configuration[Settings.CorsOrigins] ?? "");
        return services.AddCors(cors => cors.AddDefaultPolicy(policy => Allow(policy, origins)));
    }

    public static string[] Origins(string listed) => listed.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);

    private static void Allow(CorsPolicyBuilder policy, string[] origins)
    {
        policy.WithMethods(HttpMethods.Get, HttpMethods.Post).AllowAnyHeader().WithExposedHeaders(HeaderNames.ETag, HeaderNames.Link, HeaderNames.ContentLocation, HeaderNames.Location, HeaderNames.RetryAfter).SetPreflightMaxAge(TimeSpan.FromHours(2));
        if (origins is ["*"])
        {
            policy.AllowAnyOrigin();
        }
        else if (origins is not ["none"])
        {
            policy.WithOrigins(origins);
        }
    }
}
