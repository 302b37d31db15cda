using UnGraphQL.Api.Compiled;
using UnGraphQL.Api.Dataset;
using UnGraphQL.Api.Paging;
using UnGraphQL.Data.Entities;
using UnGraphQL.Data.Statements;
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
    public Connection<DocumentRow> Root(Func<IQueryable<Work>> works, string name) =>
        Pager().Root(() => DocumentQueries.Root(DocumentFilter.Apply(dataset, works(), where)), Shape(name));

    /// <param name="parents">Database keys.</param>
    /// <param name="parentIds">The same keys as rows of the database.</param>
    /// <param name="place">Puts each work that passes the filter into the lists of its parents.</param>
    /// <param name="name">Of the list, for the shape of its query.</param>
    public IReadOnlyList<Connection<DocumentRow>> Nested(
        IReadOnlyList<int> parents,
        Func<QueryValues, IQueryable<int>> parentIds,
        Func<IQueryable<Work>, QueryValues, IQueryable<WorkSource>> place,
        string name) =>
        Pager().Nested(values => place(DocumentFilter.Apply(dataset, dataset.Context.Works, where), values), parents, parentIds, Shape(name));

    /// <summary>A filtered list is composed anew each time.</summary>
    private string? Shape(string name) => where is null ? name : null;

    private Pager<WorkSource, DocumentRow> Pager()
    {
        var connection = new ConnectionSelection(selection);
        var texts = DocumentQueries.Lean(connection.Rows, page.HasCursor || connection.WantsCursors);
        if (order?.Any(input => input.Title is not null) == true)
        {
            texts.Keeping(nameof(DocumentRow.BestTitle));
        }

        return new(dataset.Context, DocumentOrder.Of(order), page, connection, (shape, values, window) => DocumentQueries.Read(dataset.Context, shape, values, window, texts));
    }
}
