using Microsoft.Extensions.DependencyInjection;

namespace UnGraphQL.Data;

public static class DataRegistration
{
    /// <summary>
    /// Registers <see cref="UnGraphQLContextFactory"/> as the one of the application and <see cref="UnGraphQLContext"/> as one lent to each scope.
    /// </summary>
    public static IServiceCollection AddUnGraphQLData(this IServiceCollection services, string connectionString, DatabaseProvider provider = DatabaseProvider.Sqlite) =>
        services
            .AddSingleton(_ => new UnGraphQLContextFactory(connectionString, provider))
            .AddScoped(scope => scope.GetRequiredService<UnGraphQLContextFactory>().CreateDbContext());
}
