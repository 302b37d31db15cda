using Microsoft.Data.Sqlite;

namespace UnGraphQL.Benchmarks.HandWritten;

/// <summary>One connection with its prepared statements. One statement of a text is run at a time.</summary>
internal sealed class Statements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = [];

    /// <param name="parameters">Values of <c>$0</c>, <c>$1</c> and so on.</param>
    public SqliteDataReader Read(string sql, params ReadOnlySpan<object> parameters)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = Prepare(sql, parameters.Length);
            _prepared.Add(sql, command);
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            command.Parameters[i].Value = parameters[i];
        }

        return command.ExecuteReader();
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

#pragma warning disable CA2100 // The statements are constants of the operations.
    private SqliteCommand Prepare(string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        }

        return command;
    }
#pragma warning restore CA2100
}
