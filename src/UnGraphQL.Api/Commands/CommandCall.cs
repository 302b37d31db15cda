using UnGraphQL.Api.Configuration;

namespace UnGraphQL.Api.Commands;

/// <summary>What every command is given beside its own arguments.</summary>
/// <param name="Settings">From the command line alone.</param>
internal sealed record CommandCall(IReadOnlyDictionary<string, string?> Settings, TextWriter Output, TextWriter Error)
{
    /// <exception cref="CommandFailedException">A setting has a value that will not do.</exception>
    public IConfigurationRoot ReadConfiguration() => ConfigurationSources.Read(Settings);
}
