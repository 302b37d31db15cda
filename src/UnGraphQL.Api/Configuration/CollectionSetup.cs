using Serilog.Core;
using UnGraphQL.Api.Commands;
using UnGraphQL.Api.Logging;
using UnGraphQL.Data;

namespace UnGraphQL.Api.Configuration;

/// <summary>The database that the configuration names.</summary>
internal static class CollectionSetup
{
    /// <exception cref="CommandFailedException">The provider is not there yet, or the connection string cannot be read.</exception>
    public static IServiceCollection AddCollection(this IServiceCollection services, IConfiguration configuration)
    {
        if (!Enum.TryParse<DatabaseProvider>(configuration[Settings.Provider], ignoreCase: true, out var provider))
        {
            throw new CommandFailedException($"{Settings.Provider} is {configuration[Settings.Provider]}, which this version does not serve: use Sqlite.");
        }

        return services.AddUnGraphQLData(configuration[Settings.ConnectionString]!, provider);
    }

    /// <summary>Opens the database and brings it to the present form, with its full-text index.</summary>
    /// <exception cref="CommandFailedException">The connection string cannot be read.</exception>
    /// <exception cref="DatabaseUnavailableException">The database cannot be opened or written.</exception>
    public static async Task<UnGraphQLContextFactory> MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        try
        {
            var factory = services.GetRequiredService<UnGraphQLContextFactory>();
            await factory.MigrateAsync(new IndexingLog(services.GetRequiredService<ILogger<IndexingLog>>()), cancellationToken);
            return factory;
        }
        catch (ArgumentException exception)
        {
            throw new CommandFailedException($"{Settings.ConnectionString} cannot be read: {exception.Message} Write it as Data Source=FILE.", exception);
        }
    }

    /// <summary>The collection and logging alone, for commands that do not serve.</summary>
    /// <exception cref="CommandFailedException">As <see cref="AddCollection"/>.</exception>
    public static ServiceProvider Standalone(IConfiguration configuration, Logger logger) =>
        new ServiceCollection().AddStructuredLogging(logger).AddCollection(configuration).BuildServiceProvider();
}
