using Microsoft.EntityFrameworkCore;

namespace UnGraphQL.Data.Sqlite;

/// <summary>The collection on SQLite.</summary>
public sealed class SqliteUnGraphQLContext(DbContextOptions<SqliteUnGraphQLContext> options) : UnGraphQLContext(options);
