using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace UnGraphQL.Data.Sqlite;

/// <summary>
/// Runs queries outside a transaction by statements that stay prepared on their connection, as connections stay open: to prepare a small
/// statement takes several times as long as to run it.
/// </summary>
internal sealed class StatementPreparation : DbCommandInterceptor
{
    private readonly ConditionalWeakTable<DbConnection, PreparedStatements> _connections = [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        return eventData.CommandSource == CommandSource.LinqQuery && command is SqliteCommand { Transaction: null, Connection: { } connection } query
            ? InterceptionResult<DbDataReader>.SuppressWithResult(_connections.GetOrCreateValue(connection).Read(query))
            : result;
    }

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(eventData);
        if (command.Connection is { } connection && eventData.DataReader is SqliteDataReader reader && _connections.TryGetValue(connection, out var statements))
        {
            Count(eventData, reader);
            statements.Release(reader);
        }

        return result;
    }

    /// <summary>Reading to the end takes one read more than there are rows.</summary>
    private static void Count(DataReaderDisposingEventData eventData, SqliteDataReader reader)
    {
        if (eventData.Context is UnGraphQLContext context)
        {
            var isAtEnd = reader.Handle is not { } statement || raw.sqlite3_data_count(statement) == 0;
            context.Statements++;
            context.Rows += Math.Max(0, eventData.ReadCount - (isAtEnd ? 1 : 0));
        }
    }
}
