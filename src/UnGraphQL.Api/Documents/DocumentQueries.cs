using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Languages;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Documents;

/// <summary>Reads works as rows: one statement, titles included when they are selected.</summary>
internal static class DocumentQueries
{
    private static readonly OptionalColumns[] Optional =
    [
        new([nameof(DocumentRow.Key)], ["id", "links"], IsOfOrder: true),
        new([nameof(DocumentRow.SortKey)], [], IsOfOrder: true),
        new([nameof(DocumentRow.Number)], ["number"]),
        new([nameof(DocumentRow.Date)], ["date", "adoptedOn", "links", "series"], IsOfOrder: true),
        new([nameof(DocumentRow.LanguageMask)], ["languages", "links"]),
        new([nameof(DocumentRow.BodyId), nameof(DocumentRow.SessionId)], ["body", "session"]),
        new(
            [
                nameof(DocumentRow.MeetingId),
                nameof(DocumentRow.AgendaItemId),
                nameof(DocumentRow.CommitteeId),
                nameof(DocumentRow.VoteOutcome),
                nameof(DocumentRow.InFavour),
                nameof(DocumentRow.Against),
                nameof(DocumentRow.Abstaining),
            ],
            ["adoptedAt", "agendaItem", "committee", "vote"]),
    ];

    private static readonly OptionalColumns Titles = new([nameof(DocumentRow.BestTitle)], ["title"]);

    private static readonly string[] Named = [nameof(DocumentRow.TextLanguage), nameof(DocumentRow.NamedTitle)];

    public static TextRequest Texts(IReadOnlyList<Selection> rows)
    {
        var texts = TextRequest.Of(rows, Titles, new([], [TextRequest.ServedLanguage]));
        return texts.ReadsSeveral ? texts : texts.Leaving(Named);
    }

    /// <summary>The same for rows that nothing but their fields is made of.</summary>
    public static TextRequest Lean(IReadOnlyList<Selection> rows, bool keepsOrder = false) => Texts(rows).Without(rows, Optional, keepsOrder);

    public static IQueryable<WorkSource> Root(IQueryable<Work> works) => works.Select(work => new WorkSource { Work = work, ParentId = 0 });

    /// <summary>The rows of an ordered window, in its order.</summary>
    /// <param name="shape">See <see cref="CompiledQueries"/>.</param>
    public static List<DocumentRow> Read(
        UnGraphQLContext context,
        string? shape,
        QueryValues values,
        Func<QueryValues, IQueryable<WorkSource>> window,
        TextRequest texts) =>
        TextRows.Read(context, shape, values, texts, v => Titled(context, window(v), texts), RowOf(context, texts));

    /// <summary>With the titles in the languages asked for by name; the best one is the work's own.</summary>
    private static IQueryable<WorkSource> Titled(UnGraphQLContext context, IQueryable<WorkSource> window, TextRequest texts)
    {
        if (!texts.ReadsSeveral)
        {
            return window;
        }

        var languages = texts.Languages;
        return window.LeftJoin(
            context.LanguageVersions.Where(version => languages.Contains(version.Language) && version.Title != null),
            source => source.Work.Id,
            title => title.WorkId,
            (source, title) => new WorkSource { Work = source.Work, ParentId = source.ParentId, Title = title });
    }

    /// <summary>By database key; what is not held is not in it.</summary>
    public static IReadOnlyDictionary<long, DocumentRow> ByIds(UnGraphQLContext context, IEnumerable<long> ids, IReadOnlyList<Selection> rows) => TextRows.ByIds(ids, keys => Read(
        context,
        "documents by id",
        keys,
        values => Root(context.Works.Where(work => values.Ids.Contains(work.Id))).OrderBy(source => source.Work.Id),
        Lean(rows)));

    /// <summary>By own symbol or alias, else by a printed number that only one work has; null when none or several fit.</summary>
    public static DocumentRow? BySymbol(UnGraphQLContext context, string symbol, IReadOnlyList<Selection> rows, DocumentKind? kind = null)
    {
        var found = Read(context, $"document by symbol {kind}", new QueryValues { Symbol = SymbolLookup.Normalize(symbol) }, Named, Lean(rows));
        var best = found.Where(row => row.ParentId == found[0].ParentId).DistinctBy(row => row.RowId).Take(2).ToArray();
        return best is [var only] ? only : null;

        IQueryable<WorkSource> Named(QueryValues values) =>
            from name in context.WorkSymbols
            join work in context.Works on name.WorkId equals work.Id
            where name.Symbol == values.Symbol && name.Kind < WorkSymbolKind.Draft && (kind == null || work.Kind == kind)
            orderby name.Kind, work.Id
            select new WorkSource { Work = work, ParentId = (long)name.Kind };
    }

    private static Expression<Func<WorkSource, DocumentRow>> RowOf(UnGraphQLContext context, TextRequest texts)
    {
        var versions = context.LanguageVersions.AsQueryable();
        return texts.Asks(TextRequest.ServedLanguage)
            ? Row.With(nameof(DocumentRow.BestTitleLanguage), source => versions.Where(version => version.WorkId == source.Work.Id && version.Title != null).Min(version => (Language?)version.Language))
            : Row;
    }

    private static readonly Expression<Func<WorkSource, DocumentRow>> Row = source => new DocumentRow
    {
        ParentId = source.ParentId,
        RowId = source.Work.Id,
        Key = source.Work.Key,
        Symbol = source.Work.Symbol,
        SortKey = source.Work.SortKey,
        Kind = source.Work.Kind,
        Number = source.Work.Number,
        Date = source.Work.Date,
        BestTitle = UnGraphQLContext.Utf8(source.Work.Title),
        LanguageMask = source.Work.Languages,
        BodyId = source.Work.BodyId,
        SessionId = source.Work.SessionId,
        MeetingId = source.Work.MeetingId,
        AgendaItemId = source.Work.AgendaItemId,
        CommitteeId = source.Work.CommitteeId,
        VoteOutcome = source.Work.VoteOutcome,
        InFavour = source.Work.InFavour,
        Against = source.Work.Against,
        Abstaining = source.Work.Abstaining,
        TextLanguage = (Language?)source.Title!.Language, // Read only where titles are joined; null where the database found none.
        NamedTitle = UnGraphQLContext.Utf8(source.Title!.Title),
    };
}
