namespace UnGraphQL.Api.Paging;

/// <summary>Keys of orders that go through many works.</summary>
internal static class WorkKeys<TSource, TRow>
    where TSource : WorkPartSource
    where TRow : IWorkPartRow
{
    /// <summary>By symbol: series, session and number.</summary>
    public static OrderKey<TSource, TRow> Document { get; } =
        new OrderKey<TSource, TRow, string>("document", source => source.Work.SortKey, row => row.WorkSortKey);

    /// <summary>Tells works apart that sort alike.</summary>
    public static OrderKey<TSource, TRow> Key { get; } =
        new OrderKey<TSource, TRow, string>("key", source => source.Work.Key, row => row.WorkKey);

    /// <summary>A work without date comes before all others.</summary>
    public static OrderKey<TSource, TRow> Date { get; } =
        new OrderKey<TSource, TRow, DateOnly>("date", source => source.Work.Date ?? DateOnly.MinValue, row => row.WorkDate ?? DateOnly.MinValue);
}
