namespace UnGraphQL.Api.Http;

/// <summary>Addresses as a person or a probe on this machine can use them.</summary>
internal static class ServedAddress
{
    /// <summary>The first of several, without a trailing slash; a wildcard host becomes <c>localhost</c>.</summary>
    public static string First(string urls) => urls.Split(';')[0].Trim().TrimEnd('/')
        .Replace("://+", "://localhost", StringComparison.Ordinal)
        .Replace("://*", "://localhost", StringComparison.Ordinal)
        .Replace("://[::]", "://localhost", StringComparison.Ordinal)
        .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal);
}
