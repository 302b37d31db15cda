using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace UnGraphQL.Data.Sqlite;

/// <summary>
/// Settings of each connection. Write-ahead logging lets a server read while another process loads. With it, <c>synchronous = NORMAL</c> loses
/// nothing when a process is killed; when the power fails, the last transactions may be lost, each whole, and the next load brings them back.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    // Not journal_mode: it stays in the file, and a read-only file must not fail for it.
    private const string Settings =
        "PRAGMA busy_timeout = 5000; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768; PRAGMA mmap_size = 268435456;";

    /// <summary>Of SQLite's machine: a fraction of a millisecond.</summary>
    private const int InstructionsBetweenLooks = 10_000;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(eventData);
        KeepPlans(connection);
        LetInterrupt(connection, eventData.Context);
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(eventData);
        KeepPlans(connection);
        LetInterrupt(connection, eventData.Context);
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = Settings;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Statements run to their end on the thread that asks; now and then they look whether they still should.</summary>
    private static void LetInterrupt(DbConnection connection, DbContext? context)
    {
        if (context is UnGraphQLContext collection)
        {
            raw.sqlite3_progress_handler(((SqliteConnection)connection).Handle, InstructionsBetweenLooks, _ => collection.IsInterrupted ? 1 : 0, null);
        }
    }

    /// <summary>Else SQLite prepares a statement again whenever its limit is bound, in case another plan suits the new one better.</summary>
    private static void KeepPlans(DbConnection connection) =>
        raw.sqlite3_db_config(((SqliteConnection)connection).Handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
}
