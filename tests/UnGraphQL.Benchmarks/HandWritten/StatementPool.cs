using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace UnGraphQL.Benchmarks.HandWritten;

/// <summary>Connections that stay open, each with the statements prepared on it: the fastest that hand-written code can reasonably have.</summary>
internal sealed class StatementPool(string path) : IDisposable
{
    private readonly ConcurrentBag<Statements> _idle = [];

    public Statements Rent() => _idle.TryTake(out var statements) ? statements : new Statements(Open());

    public void Return(Statements statements) => _idle.Add(statements);

    public void Dispose()
    {
        while (_idle.TryTake(out var statements))
        {
            statements.Dispose();
        }
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly");
        connection.Open();
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText = "PRAGMA cache_size = -32768; PRAGMA mmap_size = 268435456; PRAGMA temp_store = MEMORY;";
        pragmas.ExecuteNonQuery();
        return connection;
    }
}
