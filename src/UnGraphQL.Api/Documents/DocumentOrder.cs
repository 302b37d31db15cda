using System.Text;
using UnGraphQL.Api.Paging;

namespace UnGraphQL.Api.Documents;

/// <summary>Orders of documents. By symbol means by series, session and number; equal ones stand by natural key.</summary>
internal static class DocumentOrder
{
    private static readonly OrderKey<WorkSource, DocumentRow> Symbol =
        new OrderKey<WorkSource, DocumentRow, string>("symbol", source => source.Work.SortKey, row => row.SortKey);

    private static readonly OrderKey<WorkSource, DocumentRow> Key =
        new OrderKey<WorkSource, DocumentRow, string>("key", source => source.Work.Key, row => row.Key);

    private static readonly OrderKey<WorkSource, DocumentRow> Title =
        new OrderKey<WorkSource, DocumentRow, string>("title", source => source.Work.Title ?? "", row => Encoding.UTF8.GetString(row.BestTitle ?? []));

    /// <summary>A document without date comes before all others.</summary>
    private static readonly OrderKey<WorkSource, DocumentRow> Date =
        new OrderKey<WorkSource, DocumentRow, DateOnly>("date", source => source.Work.Date ?? DateOnly.MinValue, row => row.Date ?? DateOnly.MinValue);

    public static Order<WorkSource, DocumentRow> BySymbol { get; } = new(Symbol, Key);

    public static Order<WorkSource, DocumentRow> Of(IReadOnlyList<DocumentSortInput>? inputs) => inputs is not { Count: > 0 }
        ? BySymbol
        : new(OrderBuilder.Build(
            inputs,
            input => [(Date, input.Date), (Symbol, input.Symbol), (Title, input.Title)],
            (key, isDescending) => key.Directed(isDescending),
            key => key.Name,
            Symbol,
            Key));
}
