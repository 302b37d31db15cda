using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;
using UnGraphQL.Data.Search;
using UnGraphQL.Data.Statements;

namespace UnGraphQL.Data.Sqlite;

/// <summary>The collection on SQLite. Its statements stay prepared as long as it is connected: to prepare a small one takes longer than to run it.</summary>
public sealed class SqliteUnGraphQLContext(DbContextOptions<SqliteUnGraphQLContext> options) : UnGraphQLContext(options)
{
    /// <summary>More than the clients of a day ask for; when they are as many, all are prepared anew.</summary>
    private const int Kept = 200;

    private readonly Dictionary<object, IDisposable> _prepared = [];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.MapSearchIndex();
        modelBuilder.HasDbFunction(((Func<string?, byte[]?>)Utf8).Method)
            .HasTranslation(arguments => new SqlUnaryExpression(ExpressionType.Convert, arguments[0], typeof(byte[]), new ByteArrayTypeMapping("BLOB")));
    }

    protected override string Expression(SearchCondition condition) => FtsExpression.Of(condition);

    internal override void InsertAll<TEntity>(IEnumerable<TEntity> rows)
    {
        if (rows is ICollection<TEntity> { Count: 0 })
        {
            return;
        }

        var insert = _prepared.TryGetValue(typeof(TEntity), out var known) ? (SqliteInsert)known : Keep(typeof(TEntity), new SqliteInsert(Handle(), InsertStatement.Of(this, typeof(TEntity))));
        foreach (var row in rows)
        {
            insert.Run(row);
        }
    }

    protected override List<TRow> Run<TRow>(Statement<TRow> statement, QueryValues values)
    {
        var prepared = _prepared.TryGetValue(statement, out var known) ? (SqliteStatement<TRow>)known : Keep(statement, new SqliteStatement<TRow>(Handle(), statement));
        return prepared.Run(values);
    }

    protected override void BeginReading() => SqliteException.ThrowExceptionForRC(Execute("BEGIN"), Handle());

    protected override bool TryEndReading() => Execute("COMMIT") == raw.SQLITE_OK;

    protected override void Close()
    {
        foreach (var statement in _prepared.Values)
        {
            statement.Dispose();
        }

        _prepared.Clear();
    }

    private T Keep<T>(object key, T prepared)
        where T : IDisposable
    {
        if (_prepared.Count == Kept)
        {
            Close();
        }

        _prepared.Add(key, prepared);
        return prepared;
    }

    private int Execute(string statement) => raw.sqlite3_exec(Handle(), statement);

    private sqlite3 Handle()
    {
        var connection = (SqliteConnection)Database.GetDbConnection();
        if (connection.State == System.Data.ConnectionState.Closed)
        {
            Database.OpenConnection();
        }

        return connection.Handle!; // An open connection has one.
    }
}
