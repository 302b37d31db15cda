using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Tests.Loading;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Tests.Sqlite;

/// <summary>A row is stored as EF Core would store it, or not at all.</summary>
public sealed class SqliteInsertTests : IDisposable
{
    private readonly LoadingHarness _harness = new();

    public void Dispose() => _harness.Dispose();

    public static TheoryData<string, object> Rows() => new()
    {
        { "text beyond one buffer, in four bytes and unpaired", new Work { Id = 7, Key = "A/1", SortKey = new string('ü', 5000), Title = "\U0002000B \u0000 \uD800" } },
        { "empty text is no null", new Work { Id = 7, Key = "", SortKey = "", Symbol = null, Title = "" } },
        { "days and kinds", new Work { Id = 7, Key = "A/1", SortKey = "1", Kind = DocumentKind.Decision, Date = new DateOnly(712, 1, 9), VoteOutcome = VoteOutcome.Recorded, ChangedIn = long.MaxValue } },
        { "a moment to the microsecond", Source(new DateTime(2026, 3, 9, 4, 5, 6, DateTimeKind.Utc).AddMicroseconds(120)) },
        { "a moment to the second", Source(new DateTime(2026, 3, 9, 0, 0, 0, DateTimeKind.Utc)) },
        { "texts by language", new AgendaItem { Id = 7, SessionId = 1, Label = "1", Titles = LanguageTexts.Of([(Language.Fr, "Équité")]) } },
        { "yes and no", new Sponsor { WorkId = 7, Ordinal = 2, Name = "Malta", IsAdditional = true } },
        { "bytes", new RawContent { SourceId = 7, Bytes = [0, 255, 0] } },
        { "no bytes", new RawContent { SourceId = 7, Bytes = [] } },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void ARowIsStoredAsEfCoreStoresIt(string what, object row)
    {
        var expected = Stored(row, context =>
        {
            context.Add(row);
            context.SaveChanges();
        });
        Assert.True(expected == Stored(row, context => Insert(context, (dynamic)row)), what);
    }

    [Fact]
    public void ARowThatBreaksAKeyIsRefusedAndTheNextIsStored()
    {
        using var context = _harness.Factory.CreateDbContext();
        context.Insert(new Work { Id = 7, Key = "A/1", SortKey = "1" });
        Assert.Throws<SqliteException>(() => context.Insert(new Work { Id = 8, Key = "A/1", SortKey = "2" }));
        Assert.Throws<SqliteException>(() => context.Insert(new Ballot { WorkId = 9, Ordinal = 1, Voter = "Malta" }));
        context.Insert(new Work { Id = 9, Key = "A/2", SortKey = "2" });
        Assert.Equal([7, 9], context.Works.Select(w => w.Id));
    }

    [Fact]
    public void WhatIsInsertedGoesWithItsTransaction()
    {
        using var context = _harness.Factory.CreateDbContext();
        using (context.Database.BeginTransaction())
        {
            context.Insert(new Work { Id = 7, Key = "A/1", SortKey = "1" });
            Assert.Equal(1, context.Works.Count());
        }

        Assert.Equal(0, context.Works.Count());
    }

    private static RawSource Source(DateTime loadedAt) => new() { Id = 7, Sha256 = "00", Name = "a.xml", LoadedAt = loadedAt };

    private static void Insert<T>(UnGraphQLContext context, T row)
        where T : class => context.Insert(row);

    /// <summary>Types and values of the cells of the one row, which goes again.</summary>
    private string Stored(object row, Action<UnGraphQLContext> store)
    {
        using var context = _harness.Factory.CreateDbContext();
        context.Database.ExecuteSqlRaw("PRAGMA foreign_keys = OFF");
        store(context);
        var type = context.Model.FindEntityType(row.GetType())!; // Every row above is of the model.
        using var command = context.Database.GetDbConnection().CreateCommand();
        var columns = type.GetProperties().Select(p => $"'{p.Name} ' || typeof(\"{p.GetColumnName()}\") || ' ' || quote(\"{p.GetColumnName()}\")");
        command.CommandText = $"SELECT {string.Join(" || ', ' || ", columns)} FROM \"{type.GetTableName()}\"";
        var cells = (string?)command.ExecuteScalar() ?? throw new InvalidOperationException("No row.");
        command.CommandText = $"DELETE FROM \"{type.GetTableName()}\"; PRAGMA foreign_keys = ON";
        command.ExecuteNonQuery();
        return cells;
    }
}
