using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;

namespace UnGraphQL.Data.Tests;

public sealed class UnGraphQLContextFactoryTests
{
    [Fact]
    public async Task MigrateAsync_TakesAnEmptyFileToTheModel()
    {
        using var database = new TemporaryDatabase();
        using var factory = new UnGraphQLContextFactory(database.ConnectionString);
        await factory.MigrateAsync(default);
        using var context = factory.CreateDbContext();
        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(await context.Works.ToListAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task HoldState_KeepsWhatIsReadTheSame(bool isGivenBack)
    {
        using var database = new TemporaryDatabase();
        using var factory = new UnGraphQLContextFactory(database.ConnectionString);
        await factory.MigrateAsync(default);
        var reader = factory.CreateDbContext();
        reader.HoldState();
        var held = reader.OrganizationNames.Count();
        using (var writer = factory.CreateDbContext())
        {
            Assert.Equal(held, writer.OrganizationNames.ExecuteDelete());
        }

        reader.HoldState();
        Assert.Equal(held, reader.OrganizationNames.Count());
        if (isGivenBack)
        {
            reader.Dispose();
            Assert.Same(reader, factory.CreateDbContext());
        }
        else
        {
            Assert.True(reader.TryLetGoOfState());
        }

        Assert.Equal(0, reader.OrganizationNames.Count());
        reader.Dispose();
    }

    [Fact]
    public async Task MigrateAsync_LeavesAMigratedReadOnlyDatabaseAlone()
    {
        using var database = new TemporaryDatabase();
        using (var factory = new UnGraphQLContextFactory(database.ConnectionString))
        {
            await factory.MigrateAsync(default);
        }

        using var reader = new UnGraphQLContextFactory(database.ConnectionString + ";Mode=ReadOnly");
        await reader.MigrateAsync(default);
    }

    [Fact]
    public async Task MigrateAsync_SaysThatTheFileIsReadOnly()
    {
        using var database = new TemporaryDatabase();
        await File.WriteAllBytesAsync(database.Path, []);
        using var factory = new UnGraphQLContextFactory(database.ConnectionString + ";Mode=ReadOnly");
        var failure = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => factory.MigrateAsync(default));
        Assert.Contains("is read-only: make the file and its folder writable", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MigrateAsync_SaysThatTheFileIsNoDatabase()
    {
        using var database = new TemporaryDatabase();
        await File.WriteAllTextAsync(database.Path, new string('x', 4096));
        using var factory = new UnGraphQLContextFactory(database.ConnectionString);
        var failure = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => factory.MigrateAsync(default));
        Assert.Contains("is not a database", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CreateDbContext_SaysThatTheFolderIsMissing()
    {
        using var database = new TemporaryDatabase();
        using var factory = new UnGraphQLContextFactory($"Data Source={database.Path}/missing/collection.db");
        var failure = Assert.Throws<DatabaseUnavailableException>(() => factory.CreateDbContext().Dispose());
        Assert.Contains("check that its folder exists", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CreateDbContext_LendsAReturnedContextAgainWithoutItsChanges()
    {
        using var database = new TemporaryDatabase();
        using var factory = new UnGraphQLContextFactory(database.ConnectionString);
        await factory.MigrateAsync(default);
        var first = factory.CreateDbContext();
        first.Add(new DatasetState { Id = 1 });
        await first.DisposeAsync();
        using var second = factory.CreateDbContext();
        Assert.Same(first, second);
        Assert.Empty(second.ChangeTracker.Entries());
        Assert.Equal(System.Data.ConnectionState.Open, second.Database.GetDbConnection().State);
    }

    [Fact]
    public async Task CreateDbContext_DropsAContextReturnedInsideATransaction()
    {
        using var database = new TemporaryDatabase();
        using var factory = new UnGraphQLContextFactory(database.ConnectionString);
        var first = factory.CreateDbContext();
        await first.Database.BeginTransactionAsync();
        await first.DisposeAsync();
        using var second = factory.CreateDbContext();
        Assert.NotSame(first, second);
    }

    [Fact]
    public async Task CreateDbContext_EnforcesForeignKeys()
    {
        using var database = new TemporaryDatabase();
        using var factory = new UnGraphQLContextFactory(database.ConnectionString);
        await factory.MigrateAsync(default);
        using var context = factory.CreateDbContext();
        context.Add(new Paragraph { Id = 1, WorkId = 99, Address = "op1" });
        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());
    }
}
