using System.Linq.Expressions;
using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Documents.Model;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>What is cited but not held, counted in the database. A suspect symbol is no document that could be held.</summary>
internal static class MissingDocumentPages
{
    private static readonly OrderKey<MissingDocumentSource, MissingDocumentRow> CitingDocuments =
        new OrderKey<MissingDocumentSource, MissingDocumentRow, int>("citingDocuments", source => source.CitingDocuments, row => row.CitingDocuments, isDescending: true);

    private static readonly OrderKey<MissingDocumentSource, MissingDocumentRow> Citations =
        new OrderKey<MissingDocumentSource, MissingDocumentRow, int>("citations", source => source.Citations, row => row.Citations, isDescending: true);

    private static readonly OrderKey<MissingDocumentSource, MissingDocumentRow> Symbol =
        new OrderKey<MissingDocumentSource, MissingDocumentRow, string>("symbol", source => source.Symbol, row => row.Symbol);

    private static readonly Expression<Func<MissingDocumentSource, MissingDocumentRow>> Row = source => new MissingDocumentRow
    {
        ParentId = 0,
        FirstReferenceId = source.FirstReferenceId,
        Symbol = source.Symbol,
        Kind = source.Kind,
        CitingDocuments = source.CitingDocuments,
        Citations = source.Citations,
    };

    public static Connection<MissingDocumentRow> Root(DatasetReader dataset, PageArguments page, CrossReferenceFilterInput? where, IReadOnlyList<MissingDocumentSortInput>? order, Selection selection)
    {
        var context = dataset.Context;
        return new Pager<MissingDocumentSource, MissingDocumentRow>(
            context,
            Order(order),
            page,
            new ConnectionSelection(selection),
            (shape, values, window) => CompiledQueries.ToList(context, shape, values, v => window(v).Select(Row))).Root(Items, where is null ? "missing documents" : null);

        IQueryable<MissingDocumentSource> Items() => CrossReferenceFilter
            .Apply(dataset, context.CrossReferences.Where(reference => reference.Status == ReferenceStatus.Known && reference.TargetSymbol != null), where)
            .GroupBy(reference => reference.TargetSymbol!) // The null is left out.
            .Select(group => new MissingDocumentSource
            {
                FirstReferenceId = group.Min(reference => reference.Id),
                Symbol = group.Key,
                Kind = group.Min(reference => reference.Kind),
                CitingDocuments = group.Select(reference => reference.WorkId).Distinct().Count(),
                Citations = group.Count(),
            });
    }

    /// <summary>Most cited first, unless ordered otherwise.</summary>
    private static Order<MissingDocumentSource, MissingDocumentRow> Order(IReadOnlyList<MissingDocumentSortInput>? inputs) => new(OrderBuilder.Build(
        inputs,
        input => [(CitingDocuments, input.CitingDocuments), (Citations, input.Citations), (Symbol, input.Symbol)],
        (key, isDescending) => key.Directed(isDescending),
        key => key.Name,
        CitingDocuments,
        Citations,
        Symbol));
}
