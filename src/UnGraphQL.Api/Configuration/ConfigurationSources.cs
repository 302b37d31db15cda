using UnGraphQL.Api.Commands;

namespace UnGraphQL.Api.Configuration;

/// <summary>The configuration that every command shares: the later source wins.</summary>
internal static class ConfigurationSources
{
    /// <summary>Defaults, <c>appsettings.json</c> beside the program, the environment, then what the command line gave.</summary>
    /// <exception cref="CommandFailedException">A value is not what its setting expects, or the file cannot be read.</exception>
    public static IConfigurationRoot Read(IReadOnlyDictionary<string, string?> commandLine)
    {
        try
        {
            var configuration = new ConfigurationBuilder()
                .AddInMemoryCollection(Settings.All.Where(setting => setting.Default.Length > 0).Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Default)))
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
                .AddEnvironmentVariables("ASPNETCORE_")
                .AddEnvironmentVariables()
                .AddInMemoryCollection(commandLine)
                .Build();
            FillBlanks(configuration);
            Validate(configuration);
            return configuration;
        }
        catch (InvalidDataException exception)
        {
            throw new CommandFailedException($"appsettings.json cannot be read: {exception.InnerException?.Message ?? exception.Message}", exception);
        }
    }

    /// <summary>A value left blank is as good as none.</summary>
    private static void FillBlanks(IConfigurationRoot configuration)
    {
        foreach (var setting in Settings.All.Where(setting => setting.Default.Length > 0 && string.IsNullOrWhiteSpace(configuration[setting.Name])))
        {
            configuration[setting.Name] = setting.Default;
        }
    }

    private static void Validate(IConfigurationRoot configuration)
    {
        var faults = Settings.All.Select(setting => setting.Fault(configuration[setting.Name])).OfType<string>().ToList();
        if (faults.Count > 0)
        {
            throw new CommandFailedException(string.Join(Environment.NewLine, faults));
        }
    }
}
