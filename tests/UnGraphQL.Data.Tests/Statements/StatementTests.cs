using System.Text;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Tests.Statements;

public sealed class StatementTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();
    private readonly UnGraphQLContextFactory _factory;

    public StatementTests()
    {
        _factory = new UnGraphQLContextFactory(_database.ConnectionString);
        Fill(_factory);
    }

    public void Dispose()
    {
        _factory.Dispose();
        _database.Dispose();
    }

    [Fact]
    public void CellsOfEveryTypeAreReadAsEfCoreReadsThem()
    {
        var (expected, actual) = Both(Works);
        Assert.Equal(3, actual.Count);
        Assert.Equal(expected.Select(row => row.ToString()), actual.Select(row => row.ToString()));

        static IQueryable<WorkRow> Works(UnGraphQLContext context, QueryValues values) => context.Works.OrderBy(work => work.SortKey).Select(work => new WorkRow
        {
            Id = work.Id,
            Symbol = work.Symbol,
            Key = work.Key,
            Kind = work.Kind,
            Outcome = work.VoteOutcome,
            Date = work.Date,
            InFavour = work.InFavour,
            Title = UnGraphQLContext.Utf8(work.Title),
        });
    }

    [Fact]
    public void AColumnThatTwoMembersNeedIsReadForBoth()
    {
        var (expected, actual) = Both((context, values) => context.Paragraphs
            .Where(paragraph => values.Ids.Contains(paragraph.WorkId))
            .OrderBy(paragraph => paragraph.Position)
            .Select(paragraph => new ParagraphRow { ParentId = paragraph.WorkId, WorkId = paragraph.WorkId, Address = paragraph.Address, IsMainText = paragraph.IsMainText }));
        Assert.Equal(expected, actual);
        Assert.Equal([(1L, 1L, true), (1, 1, false)], actual.Select(row => (row.ParentId, row.WorkId, row.IsMainText)));
    }

    [Fact]
    public void EachRunTakesItsOwnValues()
    {
        using var context = _factory.CreateDbContext();
        var statement = StatementTranslator.Translate(First(context, new QueryValues()), isOfOne: false);
        Assert.Equal(["op1"], Addresses(new QueryValues { Ids = [1, 2], Limit = 1 }));
        Assert.Equal(["op1", "op2"], Addresses(new QueryValues { Ids = [3, 1], Limit = 9 }));
        Assert.Empty(Addresses(new QueryValues { Ids = [2, 3], Limit = 9 }));
        Assert.Empty(Addresses(new QueryValues { Limit = 9 }));
        using var other = _factory.CreateDbContext();
        Assert.Equal(2, other.Read(statement, new QueryValues { Ids = [1], Limit = 9 }).Count);

        IEnumerable<string> Addresses(QueryValues values) => context.Read(statement, values).Select(row => row.Address);
    }

    [Fact]
    public void OneKeyIsCompared()
    {
        using var context = _factory.CreateDbContext();
        var statement = StatementTranslator.Translate(First(context, new QueryValues()), isOfOne: true);
        Assert.Contains("\"WorkId\" = @Id", statement.Text, StringComparison.Ordinal);
        Assert.Equal(["op1", "op2"], context.Read(statement, new QueryValues { Ids = [1], Limit = 9 }).Select(row => row.Address));
    }

    [Fact]
    public void WhatElseAQueryCapturesStaysAsItWas()
    {
        using var context = _factory.CreateDbContext();
        var (since, kinds, symbol) = (new DateOnly(1946, 1, 31), new[] { DocumentKind.Resolution }, (string?)null);
        var query = context.Works
            .Where(work => work.Date > since && kinds.Contains(work.Kind) && work.Symbol != symbol)
            .Select(work => new ParagraphRow { ParentId = 0, WorkId = work.Id, Address = work.Key, IsMainText = true });
        var statement = StatementTranslator.Translate(query, isOfOne: false);
        Assert.Equal(["A/RES/1/3"], context.Read(statement, new QueryValues()).Select(row => row.Address));
    }

    [Fact]
    public void KeysOfAnOrderAreValuesOfARun()
    {
        using var context = _factory.CreateDbContext();
        var statement = StatementTranslator.Translate(After(new QueryValues()), isOfOne: false);
        Assert.Equal(["sha256:ff", "A/RES/1/3"], Addresses(new DateOnly(1946, 1, 1), "1"));
        Assert.Equal(["A/RES/1/3"], Addresses(new DateOnly(1946, 2, 1), "2"));
        Assert.Equal(["sha256:ff"], Addresses(new DateOnly(1946, 2, 2), "0"));

        IEnumerable<string> Addresses(DateOnly date, string key) => context.Read(statement, new QueryValues { Keys = [date, key] }).Select(row => row.Address);

        IQueryable<ParagraphRow> After(QueryValues values) => context.Works
            .Where(work => (work.Date ?? DateOnly.MaxValue) >= values.Key<DateOnly>(0) && (work.Date != values.Key<DateOnly>(0) || work.Id > 0) && string.Compare(work.SortKey, values.Key<string>(1)) > 0)
            .OrderBy(work => work.SortKey)
            .Select(work => new ParagraphRow { ParentId = 0, WorkId = work.Id, Address = work.Key, IsMainText = true });
    }

    [Fact]
    public void MoreStatementsThanAreKeptRunToo()
    {
        using var context = _factory.CreateDbContext();
        for (var i = 0; i < 210; i++)
        {
            var statement = StatementTranslator.Translate(First(context, new QueryValues()), isOfOne: false);
            Assert.Equal(2, context.Read(statement, new QueryValues { Ids = [1], Limit = 9 }).Count);
            Assert.Single(context.Read(statement, new QueryValues { Ids = [1], Limit = 1 }));
        }
    }

    private static void Fill(UnGraphQLContextFactory factory)
    {
        using var context = factory.CreateDbContext();
        context.Database.Migrate();
        context.Works.AddRange(
            new Work { Id = 1, Key = "A/RES/1/1", Symbol = "A/RES/1/1", SortKey = "1", Kind = DocumentKind.Resolution, Title = "L’« été »", Date = new DateOnly(1946, 1, 24), Languages = 3, InFavour = 51 },
            new Work { Id = 2, Key = "sha256:ff", SortKey = "2", Kind = DocumentKind.Other },
            new Work { Id = 3, Key = "A/RES/1/3", Symbol = "A/RES/1/3", SortKey = "3", Kind = DocumentKind.Resolution, Title = "", Date = new DateOnly(1946, 2, 1) });
        context.Paragraphs.AddRange(
            new Paragraph { Id = 10, WorkId = 1, Address = "op1", Kind = ParagraphKind.Operative, Position = 0, IsMainText = true },
            new Paragraph { Id = 11, WorkId = 1, Address = "op2", Kind = ParagraphKind.Operative, Label = "2", Position = 1 });
        context.SaveChanges();
    }

    private static IQueryable<ParagraphRow> First(UnGraphQLContext context, QueryValues values) => context.Paragraphs
        .Where(paragraph => values.Ids.Contains(paragraph.WorkId) && paragraph.Position < values.Limit)
        .OrderBy(paragraph => paragraph.Position)
        .Select(paragraph => new ParagraphRow { ParentId = 0, WorkId = paragraph.WorkId, Address = paragraph.Address, IsMainText = paragraph.IsMainText });

    private (List<TRow> Expected, List<TRow> Actual) Both<TRow>(Func<UnGraphQLContext, QueryValues, IQueryable<TRow>> query)
    {
        using var context = _factory.CreateDbContext();
        var values = new QueryValues { Ids = [1] };
        return ([.. query(context, values)], context.Read(StatementTranslator.Translate(query(context, new QueryValues()), isOfOne: false), values));
    }

    private sealed class WorkRow
    {
        public required long Id { get; init; }

        public required string? Symbol { get; init; }

        public required string Key { get; init; }

        public required DocumentKind Kind { get; init; }

        public required VoteOutcome? Outcome { get; init; }

        public required DateOnly? Date { get; init; }

        public required int? InFavour { get; init; }

        public required byte[]? Title { get; init; }

        public override string ToString() => $"{Id} {Symbol ?? "null"} {Key} {Kind} {Outcome} {Date:O} {InFavour} {(Title is null ? "null" : $"\"{Encoding.UTF8.GetString(Title)}\"")}";
    }

    private sealed record ParagraphRow
    {
        public required long ParentId { get; init; }

        public required long WorkId { get; init; }

        public required string Address { get; init; }

        public required bool IsMainText { get; init; }
    }
}
