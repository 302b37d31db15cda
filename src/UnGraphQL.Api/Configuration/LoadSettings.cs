using System.Globalization;

namespace UnGraphQL.Api.Configuration;

/// <summary>What the configuration says of loading.</summary>
internal static class LoadSettings
{
    public static long MaxFileBytes(IConfiguration configuration) => long.Parse(configuration[Settings.MaxFileBytes]!, CultureInfo.InvariantCulture);
}
