using UnGraphQL.Api.Configuration;

namespace UnGraphQL.Api.Export;

/// <summary>The address that clients know this server by: configured, else the one that the request was sent to.</summary>
internal sealed class PublicAddress(string? configured)
{
    public static PublicAddress Read(IConfiguration configuration) =>
        new(configuration[Settings.PublicAddress] is { Length: > 0 } address ? address.TrimEnd('/') : null);

    /// <param name="request">Null where there is none; addresses are then relative, unless one is configured.</param>
    public DocumentAddress For(HttpRequest? request) =>
        new(configured ?? (request is null ? "" : $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}"));
}
