using System.Linq.Expressions;
using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Filtering;
using UnGraphQL.Api.Paging;
using UnGraphQL.Data;
using UnGraphQL.Data.Entities;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Diagnostics;

/// <summary>Pages of diagnostics, one statement each.</summary>
internal static class DiagnosticQueries
{
    // The positions of two language versions overlap: the language makes the place unique.
    private static readonly OrderKey<DiagnosticSource, DiagnosticRow> Position =
        new OrderKey<DiagnosticSource, DiagnosticRow, int>("position", source => source.Entry.Position, row => row.Position);

    private static readonly OrderKey<DiagnosticSource, DiagnosticRow> Language =
        new OrderKey<DiagnosticSource, DiagnosticRow, int>("language", source => (int?)source.Entry.Language ?? -1, row => (int?)row.Language ?? -1);

    private static readonly Order<DiagnosticSource, DiagnosticRow> InDocument = new(Position, Language);

    private static readonly Order<DiagnosticSource, DiagnosticRow> ByDocument = new(
        WorkKeys<DiagnosticSource, DiagnosticRow>.Document,
        WorkKeys<DiagnosticSource, DiagnosticRow>.Key,
        Position,
        Language);

    private static readonly Expression<Func<DiagnosticSource, DiagnosticRow>> Row = source => new DiagnosticRow
    {
        ParentId = source.ParentId,
        WorkId = source.Entry.WorkId,
        WorkKey = source.Work.Key,
        WorkSortKey = source.Work.SortKey,
        WorkDate = source.Work.Date,
        Language = source.Entry.Language,
        Position = source.Entry.Position,
        Code = source.Entry.Code,
        Severity = source.Entry.Severity,
        Message = source.Entry.Message,
        Address = source.Entry.Address,
        ParagraphId = source.Entry.ParagraphId,
        SpanStart = source.Entry.SpanStart,
        SpanEnd = source.Entry.SpanEnd,
        Suggestion = source.Entry.Suggestion,
    };

    public static Connection<DiagnosticRow> Root(DatasetReader dataset, DiagnosticFilterInput? where, PageArguments page, Selection selection)
    {
        var context = dataset.Context;
        var entries = Entries(dataset, where);
        return Pager(context, ByDocument, page, selection).Root(Items, where is null ? "diagnostics" : null);

        IQueryable<DiagnosticSource> Items() => entries.Join(context.Works, entry => entry.WorkId, work => work.Id, (entry, work) => new DiagnosticSource { Entry = entry, Work = work, ParentId = 0 });
    }

    public static IReadOnlyList<Connection<DiagnosticRow>> OfWorks(
        DatasetReader dataset, IReadOnlyList<long> works, PageArguments page, DiagnosticFilterInput? where, Selection selection)
    {
        var context = dataset.Context;
        var entries = Entries(dataset, where);
        return Pager(context, InDocument, page, selection).Nested(
            values => from entry in entries.Where(entry => values.Ids.Contains(entry.WorkId))
                      join work in context.Works on entry.WorkId equals work.Id
                      select new DiagnosticSource { Entry = entry, Work = work, ParentId = entry.WorkId },
            works,
            values => context.Works.Where(work => values.Ids.Contains(work.Id)).Select(work => work.Id),
            where is null ? "diagnostics of works" : null);
    }

    public static ILookup<long, DiagnosticRow> OfReferences(UnGraphQLContext context, IReadOnlyList<long> references)
    {
        var keys = references.Distinct().Select(key => (long?)key).ToArray();
        var items =
            from entry in context.Diagnostics.Where(entry => keys.Contains(entry.CrossReferenceId))
            join work in context.Works on entry.WorkId equals work.Id
            orderby entry.CrossReferenceId, entry.Position, entry.Language
            select new DiagnosticSource { Entry = entry, Work = work, ParentId = entry.CrossReferenceId!.Value }; // Those without are left out above.
        return items.Select(Row).ToLookup(row => row.ParentId);
    }

    private static IQueryable<DiagnosticEntry> Entries(DatasetReader dataset, DiagnosticFilterInput? where)
    {
        var context = dataset.Context;
        if (where is null)
        {
            return context.Diagnostics;
        }

        dataset.Check(where);
        var conditions = new Conditions<DiagnosticEntry>()
            .Add(where.Code, entry => entry.Code)
            .Add(where.Severity, entry => entry.Severity);
        if (SymbolConditions.OfWork(context, where.Document) is { } document)
        {
            var works = context.Works.Where(document);
            conditions.Add(entry => works.Any(work => work.Id == entry.WorkId));
        }

        return conditions.All is { } all ? context.Diagnostics.Where(all) : context.Diagnostics;
    }

    private static Pager<DiagnosticSource, DiagnosticRow> Pager(UnGraphQLContext context, Order<DiagnosticSource, DiagnosticRow> order, PageArguments page, Selection selection) =>
        new(context, order, page, new ConnectionSelection(selection), (shape, values, window) => CompiledQueries.ToList(context, shape, values, v => window(v).Select(Row)));
}
