using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace UnGraphQL.Data.Tests;

public sealed class InterruptionTests : IDisposable
{
    private const int Interrupted = 9; // SQLITE_INTERRUPT

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.db");
    private readonly UnGraphQLContextFactory _factory;

    public InterruptionTests() => _factory = new UnGraphQLContextFactory($"Data Source={_path};Pooling=False");

    [Fact]
    public async Task AStatementThatRunsIsStoppedAndTheContextServesAgain()
    {
        var context = _factory.CreateDbContext();
        var begun = new TaskCompletionSource();
        ((SqliteConnection)context.Database.GetDbConnection()).CreateFunction("first", () =>
        {
            begun.TrySetResult();
            return 1;
        });
        var endless = Task.Run(() => Count(context, "SELECT COUNT(*) AS Value FROM (WITH RECURSIVE n(i) AS (SELECT first() UNION ALL SELECT i + 1 FROM n) SELECT i FROM n)"));
        await begun.Task.WaitAsync(_patience);

        context.Interrupt();
        var failure = await Assert.ThrowsAsync<SqliteException>(() => endless.WaitAsync(_patience));
        Assert.Equal(Interrupted, failure.SqliteErrorCode);
        await context.DisposeAsync();

        await using var again = _factory.CreateDbContext();
        Assert.Same(context, again);
        Assert.Equal(100_000, Count(again, "SELECT COUNT(*) AS Value FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT i FROM n)"));
    }

    [Fact]
    public void AStatementThatBeginsAfterwardsIsStoppedToo()
    {
        using var context = _factory.CreateDbContext();
        context.Interrupt();

        Assert.Throws<SqliteException>(() => Count(context, "SELECT COUNT(*) AS Value FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT i FROM n)"));
    }

    public void Dispose()
    {
        _factory.Dispose();
        File.Delete(_path);
    }

    private static int Count(UnGraphQLContext context, string sql) => context.Database.SqlQueryRaw<int>(sql).Single();
}
