using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Api.Languages;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Documents;

/// <summary>Reads works as rows: one statement, titles included when they are selected.</summary>
internal static class DocumentQueries
{
    private static readonly OptionalColumns[] Optional =
    [
        new([nameof(DocumentRow.Key)], ["id"], IsOfOrder: true),
        new([nameof(DocumentRow.SortKey)], [], IsOfOrder: true),
        new([nameof(DocumentRow.Number)], ["number"]),
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

    public static TextRequest Texts(IReadOnlyList<Selection> rows) => TextRequest.Of(rows, "title");

    /// <summary>The same for rows that nothing but their fields is made of.</summary>
    public static TextRequest Lean(IReadOnlyList<Selection> rows, bool keepsOrder = false) => Texts(rows).Without(rows, Optional, keepsOrder);

    public static IQueryable<WorkSource> Root(IQueryable<Work> works) => works.Select(work => new WorkSource { Work = work, ParentId = 0 });

    /// <summary>The rows of an ordered window, in its order.</summary>
    /// <param name="shape">See <see cref="CompiledQueries"/>.</param>
    public static IReadOnlyList<DocumentRow> Read(
        UnGraphQLContext context,
        string? shape,
        QueryValues values,
        Func<QueryValues, IQueryable<WorkSource>> window,
        TextRequest texts,
        bool readsTitle = false)
    {
        readsTitle |= !texts.IsEmpty;
        shape = shape is null ? null : $"{shape}|{texts.Shape}|{readsTitle}";
        if (texts.Languages is not { Length: > 0 } languages)
        {
            return CompiledQueries.ToList(context, shape, values, v => window(v).Select(Row(readsTitle).Without(texts.Unread)));
        }

        var titles = context.LanguageVersions.Where(version => languages.Contains(version.Language) && version.Title != null);
        var read = CompiledQueries.ToList(context, shape, values, v => window(v)
            .LeftJoin(titles, source => source.Work.Id, title => title.WorkId, (source, title) => new TitledSource { Source = source, Title = title })
            .Select(Titled(Row(readsTitle).Without(texts.Unread))));
        return TextRows.Merge(read, one => one.Row, (merged, one) =>
        {
            if (one is { Language: { } language, Title: { } title })
            {
                merged.Titles[language] = title;
            }
        });
    }

    /// <summary>By database key; what is not held is not in it.</summary>
    public static IReadOnlyDictionary<long, DocumentRow> ByIds(UnGraphQLContext context, IEnumerable<long> ids, IReadOnlyList<Selection> rows)
    {
        var keys = ids.Distinct().ToArray();
        return keys.Length == 0
            ? new Dictionary<long, DocumentRow>()
            : Read(
                context,
                "documents by id",
                new QueryValues { Ids = keys },
                values => Root(context.Works.Where(work => values.Ids.Contains(work.Id))).OrderBy(source => source.Work.Id),
                Lean(rows)).ToDictionary(row => row.RowId);
    }

    /// <summary>By own symbol or alias, else by a printed number that only one work has; null when none or several fit.</summary>
    public static DocumentRow? BySymbol(UnGraphQLContext context, string symbol, IReadOnlyList<Selection> rows, DocumentKind? kind = null)
    {
        var found = Read(context, $"document by symbol {kind}", new QueryValues { Symbol = SymbolLookup.Normalize(symbol) }, Named, Texts(rows));
        var best = found.Where(row => row.ParentId == found[0].ParentId).DistinctBy(row => row.RowId).Take(2).ToArray();
        return best is [var only] ? only : null;

        IQueryable<WorkSource> Named(QueryValues values) =>
            from name in context.WorkSymbols
            join work in context.Works on name.WorkId equals work.Id
            where name.Symbol == values.Symbol && name.Kind != WorkSymbolKind.Draft && (kind == null || work.Kind == kind)
            orderby name.Kind, work.Id
            select new WorkSource { Work = work, ParentId = (long)name.Kind };
    }

    private static Expression<Func<WorkSource, DocumentRow>> Row(bool readsTitle) => source => new DocumentRow
    {
        ParentId = source.ParentId,
        RowId = source.Work.Id,
        Key = source.Work.Key,
        Symbol = source.Work.Symbol,
        SortKey = source.Work.SortKey,
        Kind = source.Work.Kind,
        Number = source.Work.Number,
        Date = source.Work.Date,
        BestTitle = readsTitle ? source.Work.Title : null,
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
    };

    /// <summary>The row with one title beside it.</summary>
    private static Expression<Func<TitledSource, TitledRow>> Titled(Expression<Func<WorkSource, DocumentRow>> row)
    {
        var titled = Expression.Parameter(typeof(TitledSource), "titled");
        Expression<Func<TitledSource, string?>> title = source => source.Title!.Title; // Null beside a work without one: the database joins from the left.
        Expression<Func<TitledSource, Language?>> language = source => (Language?)source.Title!.Language;
        return Expression.Lambda<Func<TitledSource, TitledRow>>(
            Expression.New(
                typeof(TitledRow).GetConstructors()[0],
                ParameterReplacer.Body(row, Expression.Property(titled, nameof(TitledSource.Source))),
                ParameterReplacer.Body(language, titled),
                ParameterReplacer.Body(title, titled)),
            titled);
    }

    private sealed class TitledSource
    {
        public required WorkSource Source { get; init; }

        public required LanguageVersion? Title { get; init; }
    }

    private sealed record TitledRow(DocumentRow Row, Language? Language, string? Title);
}
