using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace UnGraphQL.Data.Sqlite;

/// <summary>What is particular to SQLite when a database is opened.</summary>
internal static class SqliteDatabase
{
    public static DbContextOptions<SqliteUnGraphQLContext> Options(string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        return new DbContextOptionsBuilder<SqliteUnGraphQLContext>()
            .UseSqlite(settings.ToString(), sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(new SqlitePragmas(), new StatementPreparation())
            .Options;
    }

    /// <summary>Stays in the file. A database in memory keeps its own kind of journal.</summary>
    public static Task UseWriteAheadLogAsync(DatabaseFacade database, CancellationToken cancellationToken) =>
        database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);

    /// <summary>What to do about a failure of the database file; null when the failure is not one of the file.</summary>
    public static DatabaseUnavailableException? Explain(SqliteException failure, string path) => failure.SqliteErrorCode switch
    {
        5 or 6 => Unavailable($"The database {path} is busy: wait until the other process has ended, then try again.", failure),
        8 => Unavailable($"The database {path} is read-only: make the file and its folder writable, or name another with ConnectionStrings:UnGraphQL.", failure),
        10 => Unavailable($"The database {path} cannot be read or written: check the disk.", failure),
        11 or 26 => Unavailable($"{path} is not a database, or is damaged: move it away and load the documents again.", failure),
        13 => Unavailable($"The disk that holds the database {path} is full: free some space and try again.", failure),
        14 => Unavailable($"The database {path} cannot be opened: check that its folder exists and may be written to.", failure),
        _ => null,
    };

    private static DatabaseUnavailableException Unavailable(string message, SqliteException failure) => new(message, failure);
}
