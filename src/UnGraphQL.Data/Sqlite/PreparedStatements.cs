using Microsoft.Data.Sqlite;

namespace UnGraphQL.Data.Sqlite;

/// <summary>The statements prepared on one connection. A statement that is being read is not shared: a second reader of its text prepares its own.</summary>
internal sealed class PreparedStatements
{
    /// <summary>More than the queries of the product; composed ones past that are prepared each time.</summary>
    private const int Kept = 200;

    private readonly Dictionary<string, SqliteCommand> _idle = new(StringComparer.Ordinal);
    private readonly List<(SqliteDataReader Reader, SqliteCommand Command)> _reading = [];

    /// <summary>Reads what the command says with its parameters; the command itself stays as it is.</summary>
    public SqliteDataReader Read(SqliteCommand said)
    {
        if (!_idle.Remove(said.CommandText, out var command))
        {
            command = new SqliteCommand(said.CommandText, said.Connection);
        }

        command.CommandTimeout = said.CommandTimeout;
        foreach (SqliteParameter parameter in said.Parameters)
        {
            command.Parameters.Add(parameter);
        }

        var reader = command.ExecuteReader();
        _reading.Add((reader, command));
        return reader;
    }

    /// <summary>The reader is about to be disposed: its statement is free again.</summary>
    public void Release(SqliteDataReader reader)
    {
        var index = _reading.FindIndex(reading => reading.Reader == reader);
        if (index < 0)
        {
            return;
        }

        var command = _reading[index].Command;
        _reading.RemoveAt(index);
        command.Parameters.Clear();
        if (_idle.Count < Kept)
        {
            _idle.TryAdd(command.CommandText, command);
        }
    }
}
