using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace UnGraphQL.Data.Tests;

/// <summary>A migration that a database may have applied is never edited: what comes later is a migration of its own.</summary>
public sealed class UpgradeTests
{
    private const string First = "20261122060111_Initial";

    [Fact]
    public async Task ADatabaseOfTheFirstVersionIsBroughtUpToDate()
    {
        using var database = new TemporaryDatabase();
        using var factory = new UnGraphQLContextFactory(database.ConnectionString);
        using var context = factory.CreateDbContext();
        context.GetService<IMigrator>().Migrate(First);
        string[] first = ["Sha256", "Name", "Format", "LoadedAt", "ReaderVersion", "Length"];
        Assert.Equal(first.Prepend("Id"), Columns(context, "Sources"));
        context.Database.ExecuteSqlRaw("INSERT INTO Sources (Id, Sha256, Name, Format, LoadedAt, ReaderVersion, Length) VALUES (1, 'abc', 'a.txt', 0, '2026-11-22', 2, 3)");

        await factory.MigrateAsync(default);

        Assert.Null(Assert.Single(context.Sources).Form);
        foreach (var set in context.Model.GetEntityTypes().Where(type => type.GetTableName() is not null))
        {
            var held = Columns(context, set.GetTableName()!); // Looked at above.
            Assert.All(set.GetProperties().Select(property => property.GetColumnName()).Where(name => name != "rowid"), name => Assert.Contains(name, held)); // no table lists its rowid
        }
    }

    [Fact]
    public async Task LabelsOfTheWorkStandForThoseOfEachLanguageUntilItIsReadAgain()
    {
        using var database = new TemporaryDatabase();
        using var factory = new UnGraphQLContextFactory(database.ConnectionString);
        using var context = factory.CreateDbContext();
        context.GetService<IMigrator>().Migrate("20261122114810_AddOrganizationYears");
        context.Database.OpenConnection();
        context.Database.ExecuteSqlRaw("PRAGMA foreign_keys = OFF");
        context.Database.ExecuteSqlRaw("INSERT INTO Paragraphs (Id, WorkId, Address, Kind, Label, Position, Depth, IsMainText, Languages) VALUES (1, 1, 'op1.a', 1, '(a)', 0, 1, 1, 3), (2, 1, 'pp1', 0, NULL, 1, 0, 1, 1)");
        context.Database.ExecuteSqlRaw("INSERT INTO ParagraphTexts (ParagraphId, Language, Text, Section, SpanStart, SpanEnd) VALUES (1, 0, 'x', '', 0, 1), (1, 1, 'x', '', 0, 1), (2, 0, 'x', '', 0, 1)");

        await factory.MigrateAsync(default);

        Assert.Equal(["(a)", "(a)", null], context.ParagraphTexts.OrderBy(t => t.ParagraphId).Select(t => t.Label));
    }

    private static List<string> Columns(UnGraphQLContext context, string table) =>
        [.. context.Database.SqlQueryRaw<string>("SELECT name AS Value FROM pragma_table_xinfo({0}) ORDER BY cid", table)];
}
