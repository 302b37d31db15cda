using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using UnGraphQL.Data.Statements;

namespace UnGraphQL.Data.Sqlite;

/// <summary>
/// Inserts rows of one table by a statement prepared on one connection. Past ADO.NET, which for each row looks up every parameter by its name
/// and opens a reader of what an insert gives: that takes longer than SQLite needs to store the row.
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _prepared;
    private readonly InsertStatement _statement;
    private byte[] _utf8 = new byte[1 << 12];

    /// <exception cref="SqliteException">The statement does not fit the database.</exception>
    public SqliteInsert(sqlite3 connection, InsertStatement statement)
    {
        _connection = connection;
        _statement = statement;
        Check(raw.sqlite3_prepare_v3(connection, statement.Text, raw.SQLITE_PREPARE_PERSISTENT, out _prepared));
    }

    /// <exception cref="SqliteException">The database failed or was interrupted, or the row does not fit those it has.</exception>
    public void Run(object row)
    {
        for (var i = 0; i < _statement.Columns.Length; i++)
        {
            Check(Bind(i + 1, _statement.Columns[i](row)));
        }

        var result = raw.sqlite3_step(_prepared);
        raw.sqlite3_reset(_prepared); // Tells the failure of the step again.
        Check(result);
    }

    public void Dispose() => _prepared.Dispose();

    /// <summary>As the provider of ADO.NET writes these values.</summary>
    private int Bind(int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_prepared, index),
        string text => BindText(index, text),
        byte[] bytes => raw.sqlite3_bind_blob(_prepared, index, bytes),
        long number => raw.sqlite3_bind_int64(_prepared, index, number),
        int number => raw.sqlite3_bind_int64(_prepared, index, number),
        bool isSet => raw.sqlite3_bind_int64(_prepared, index, isSet ? 1 : 0),
        DateOnly date => BindText(index, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        DateTime time => BindText(index, time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        _ => throw new UnreachableException($"No column holds a {value.GetType().Name}."),
    };

    private int BindText(int index, string text)
    {
        if (text.Length == 0)
        {
            return raw.sqlite3_bind_text(_prepared, index, text); // No bytes would be no text.
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > _utf8.Length)
        {
            _utf8 = new byte[most];
        }

        return raw.sqlite3_bind_text(_prepared, index, _utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, _utf8)));
    }

    private void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, _connection);
        }
    }
}
