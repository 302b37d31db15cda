using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Loading;
using UnGraphQL.Data.Search;
using UnGraphQL.Data.Sqlite;
using UnGraphQL.Documents.Organizations;

namespace UnGraphQL.Data;

/// <summary>
/// Lends contexts that stay connected: disposing one gives it back. All share one options object, which compiled queries are bound to.
/// Safe for concurrent use; one an application.
/// </summary>
public sealed class UnGraphQLContextFactory : IDbContextFactory<UnGraphQLContext>, IDisposable
{
    private const int Kept = 32;

    private readonly ConcurrentBag<UnGraphQLContext> _idle = [];
    private readonly Func<UnGraphQLContext> _create;
    private readonly string _place;
    private volatile bool _isDisposed;

    public UnGraphQLContextFactory(string connectionString, DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        (_create, _place) = provider switch
        {
            DatabaseProvider.Sqlite => OnSqlite(connectionString),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>A connected context, as it was after its last <see cref="DbContext.SaveChanges()"/>: nothing tracked, no transaction.</summary>
    /// <exception cref="DatabaseUnavailableException">When the database cannot be opened.</exception>
    public UnGraphQLContext CreateDbContext()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (!_idle.TryTake(out var context))
        {
            context = _create();
            Open(context);
        }

        context.BeginLending(this);
        return context;
    }

    /// <summary>
    /// Brings the database up to date: applies the migrations it lacks, fills in the organizations when the authority has changed, and the
    /// full-text index when words are read in another way. One that is up to date is not written to.
    /// </summary>
    /// <param name="progress">Of filling the index; takes seconds for some hundred thousand paragraphs.</param>
    /// <exception cref="DatabaseUnavailableException">When the database cannot be opened or written.</exception>
    public Task MigrateAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken) => MigrateAsync(TimeProvider.System, progress, cancellationToken);

    /// <inheritdoc cref="MigrateAsync(IProgress{IndexProgress}?, CancellationToken)"/>
    public Task MigrateAsync(CancellationToken cancellationToken) => MigrateAsync(null, cancellationToken);

    internal async Task MigrateAsync(TimeProvider clock, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var context = CreateDbContext();
        await using (context.ConfigureAwait(false))
        {
            try
            {
                var pending = await context.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false);
                if (pending.Any())
                {
                    await SqliteDatabase.UseWriteAheadLogAsync(context.Database, cancellationToken).ConfigureAwait(false);
                    await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
                }

                new AuthorityRefresh(context, clock).Run();
                SearchIndex.Refresh(context, clock, progress, cancellationToken);
            }
            catch (Exception failure) when (Explain(failure) is { } explained)
            {
                throw explained;
            }
        }
    }

    /// <summary>What a failure of the database means to a user; null when it is not one of the database as a whole.</summary>
    public DatabaseUnavailableException? Explain(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqliteException sqlite)
            {
                return SqliteDatabase.Explain(sqlite, _place);
            }
        }

        return null;
    }

    public void Dispose()
    {
        _isDisposed = true;
        while (_idle.TryTake(out var context))
        {
            context.Dispose();
        }
    }

    internal bool TryTakeBack(UnGraphQLContext context)
    {
        context.Lender = null;
        if (_isDisposed || _idle.Count >= Kept || context.Database.CurrentTransaction is not null || !context.TryLetGoOfState())
        {
            return false;
        }

        context.ChangeTracker.Clear();
        context.ChangeTracker.AutoDetectChangesEnabled = true;
        _idle.Add(context);
        return true;
    }

    private static (Func<UnGraphQLContext> Create, string Place) OnSqlite(string connectionString)
    {
        var options = SqliteDatabase.Options(connectionString);
        return (() => new SqliteUnGraphQLContext(options), new SqliteConnectionStringBuilder(connectionString).DataSource);
    }

    private void Open(UnGraphQLContext context)
    {
        try
        {
            context.Database.OpenConnection();
        }
        catch (SqliteException failure) when (SqliteDatabase.Explain(failure, _place) is { } explained)
        {
            context.Dispose();
            throw explained;
        }
    }
}
