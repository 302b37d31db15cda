using UnGraphQL.Api.Configuration;

namespace UnGraphQL.Api.Http.GraphQL;

/// <summary>What can be configured of the endpoint.</summary>
/// <param name="CacheControl">Of an answer to a GET request that has no errors.</param>
internal sealed record EndpointOptions(BodyLimits Body, string CacheControl)
{
    public static EndpointOptions Read(IConfiguration configuration) => new(
        new BodyLimits(configuration.GetValue<int>(Settings.MaxRequestBytes), configuration.GetValue<TimeSpan>(Settings.BodyTimeout)),
        configuration[Settings.CacheControl]!); // It has a default.
}
