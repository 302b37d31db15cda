using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;
using UnGraphQL.Engine.Execution;

namespace UnGraphQL.Api.Documents;

/// <summary>Pages of documents, wherever they are listed.</summary>
internal sealed class DocumentPages(
    DatasetReader dataset,
    Selection selection,
    PageArguments page,
    DocumentFilterInput? where = null,
    IReadOnlyList<DocumentSortInput>? order = null)
{
    /// <param name="name">Of the list, for the shape of its query.</param>
    public Connection<DocumentRow> Root(IQueryable<Work> works, string name) =>
        Pager().Root(() => DocumentQueries.Root(DocumentFilter.Apply(dataset, works, where)), where is null ? name : null);

    /// <param name="place">Puts each work that passes the filter into the lists of its parents.</param>
    public IReadOnlyList<Connection<DocumentRow>> Nested(
        IReadOnlyList<int> parents,
        IQueryable<int> parentIds,
        Func<IQueryable<Work>, IQueryable<WorkSource>> place) =>
        Pager().Nested(place(DocumentFilter.Apply(dataset, dataset.Context.Works, where)), parents, parentIds);

    private Pager<WorkSource, DocumentRow> Pager()
    {
        var connection = new ConnectionSelection(selection);
        var texts = DocumentQueries.Texts(connection.Rows);
        string[] also =
        [
            .. order?.Any(input => input.Title is not null) == true ? [nameof(DocumentRow.BestTitle)] : Array.Empty<string>(),
            .. order?.Any(input => input.Date is not null) == true ? [nameof(DocumentRow.Date)] : Array.Empty<string>(),
        ];
        return new(dataset.Context, DocumentOrder.Of(order), page, connection, (shape, values, window) => DocumentQueries.Read(dataset.Context, shape, values, window, texts, also));
    }
}
