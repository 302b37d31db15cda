using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace UnGraphQL.Benchmarks.HandWritten;

/// <summary>Connections for endpoints written by hand.</summary>
/// <param name="keepsPrepared">
/// False for a connection of the driver's pool and a command for each request, as such code usually stands in a project; true for connections
/// that stay open with their statements prepared, the least that one can pay.
/// </param>
internal sealed class StatementPool(string path, bool keepsPrepared) : IDisposable
{
    private readonly ConcurrentBag<Statements> _idle = [];

    public Statements Rent() => keepsPrepared && _idle.TryTake(out var statements) ? statements : new Statements(Open());

    public void Return(Statements statements)
    {
        if (keepsPrepared)
        {
            _idle.Add(statements);
        }
        else
        {
            statements.Dispose();
        }
    }

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
        return connection;
    }
}
