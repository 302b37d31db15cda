using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using UnGraphQL.Data.Statements;

namespace UnGraphQL.Data.Sqlite;

/// <summary>A statement prepared on one connection.</summary>
internal sealed class SqliteStatement<TRow> : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _prepared;
    private readonly SqliteCells _cells;
    private readonly Func<Cells, TRow> _read;
    private readonly (int Index, string Slot)[] _slots;
    private readonly (int Index, int Key)[] _keys;

    /// <exception cref="SqliteException">The statement does not fit the database.</exception>
    public SqliteStatement(sqlite3 connection, Statement<TRow> statement)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v3(connection, statement.Text, raw.SQLITE_PREPARE_PERSISTENT, out _prepared));
        _cells = new SqliteCells(_prepared);
        _read = statement.Read;
        _slots = [.. statement.Parameters.Where(parameter => parameter.Slot is not null).Select(parameter => (IndexOf(parameter), parameter.Slot!))]; // Those without are left out.
        _keys = [.. statement.Parameters.Where(parameter => parameter.Key is not null).Select(parameter => (IndexOf(parameter), parameter.Key!.Value))]; // Those without are left out.
        foreach (var parameter in statement.Parameters.Where(parameter => parameter is { Slot: null, Key: null }))
        {
            Bind(IndexOf(parameter), parameter.Value);
        }
    }

    /// <exception cref="SqliteException">The database failed, or was interrupted.</exception>
    public List<TRow> Run(QueryValues values)
    {
        foreach (var (index, slot) in _slots)
        {
            Bind(index, slot, values);
        }

        foreach (var (index, key) in _keys)
        {
            Bind(index, values.Keys[key]);
        }

        try
        {
            var rows = new List<TRow>();
            int result;
            while ((result = raw.sqlite3_step(_prepared)) == raw.SQLITE_ROW)
            {
                rows.Add(_read(_cells));
            }

            Check(result);
            return rows;
        }
        finally
        {
            raw.sqlite3_reset(_prepared); // Tells the failure of the step again.
        }
    }

    public void Dispose() => _prepared.Dispose();

    private int IndexOf(StatementParameter parameter) => raw.sqlite3_bind_parameter_index(_prepared, parameter.Name);

    private void Bind(int index, string slot, QueryValues values)
    {
        Check(slot switch
        {
            nameof(ValueSlots.Ids) => BindJson(index, values.Ids),
            nameof(ValueSlots.Id) => raw.sqlite3_bind_int64(_prepared, index, values.Ids[0]),
            nameof(ValueSlots.IntIds) => BindJson(index, values.IntIds),
            nameof(ValueSlots.IntId) => raw.sqlite3_bind_int64(_prepared, index, values.IntIds[0]),
            nameof(ValueSlots.Limit) => raw.sqlite3_bind_int64(_prepared, index, values.Limit),
            nameof(ValueSlots.Symbol) => raw.sqlite3_bind_text(_prepared, index, values.Symbol),
            _ => raw.sqlite3_bind_text(_prepared, index, values.Address),
        });
    }

    private void Bind(int index, object? value) => Check(value switch
    {
        null or DBNull => raw.sqlite3_bind_null(_prepared, index),
        string text => raw.sqlite3_bind_text(_prepared, index, text),
        DateOnly date => raw.sqlite3_bind_text(_prepared, index, date.ToString("O", CultureInfo.InvariantCulture)),
        _ => raw.sqlite3_bind_int64(_prepared, index, Convert.ToInt64(value, CultureInfo.InvariantCulture)),
    });

    /// <summary>The list as one value, which the statement takes apart with <c>json_each</c>.</summary>
    private int BindJson<T>(int index, IReadOnlyList<T> keys)
        where T : IUtf8SpanFormattable
    {
        const int LongestKey = 20;
        var json = new byte[(keys.Count * (LongestKey + 1)) + 2];
        var length = 1;
        json[0] = (byte)'[';
        for (var i = 0; i < keys.Count; i++)
        {
            if (i > 0)
            {
                json[length++] = (byte)',';
            }

            keys[i].TryFormat(json.AsSpan(length), out var written, default, CultureInfo.InvariantCulture);
            length += written;
        }

        json[length++] = (byte)']';
        return raw.sqlite3_bind_text(_prepared, index, json.AsSpan(0, length));
    }

    private void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, _connection);
        }
    }
}
