using Microsoft.EntityFrameworkCore.Design;

namespace UnGraphQL.Data.Sqlite;

/// <summary>For <c>dotnet ef migrations add NAME --project src/UnGraphQL.Data --context SqliteUnGraphQLContext --output-dir Migrations/Sqlite</c>.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteUnGraphQLContext>
{
    public SqliteUnGraphQLContext CreateDbContext(string[] args) => new(SqliteDatabase.Options("Data Source=design-time.db"));
}
