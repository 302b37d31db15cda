using UnGraphQL.Api.Paging;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>Orders of references. Equal ones stand by citing document and place there.</summary>
internal static class CrossReferenceOrder
{
    private static readonly OrderKey<ReferenceSource, ReferenceRow> Document =
        new OrderKey<ReferenceSource, ReferenceRow, string>("document", source => source.Work.SortKey, row => row.WorkSortKey);

    private static readonly OrderKey<ReferenceSource, ReferenceRow> Key =
        new OrderKey<ReferenceSource, ReferenceRow, string>("key", source => source.Work.Key, row => row.WorkKey);

    private static readonly OrderKey<ReferenceSource, ReferenceRow> Position =
        new OrderKey<ReferenceSource, ReferenceRow, int>("position", source => source.Reference.Position, row => row.Position);

    /// <summary>A citing document without date comes before all others.</summary>
    private static readonly OrderKey<ReferenceSource, ReferenceRow> Date =
        new OrderKey<ReferenceSource, ReferenceRow, DateOnly>("date", source => source.Work.Date ?? DateOnly.MinValue, row => row.WorkDate ?? DateOnly.MinValue);

    /// <summary>Those without symbol come before all others.</summary>
    private static readonly OrderKey<ReferenceSource, ReferenceRow> Target =
        new OrderKey<ReferenceSource, ReferenceRow, string>("targetSymbol", source => source.Reference.TargetSymbol ?? "", row => row.TargetSymbol ?? "");

    /// <summary>Within one document.</summary>
    public static Order<ReferenceSource, ReferenceRow> InDocument { get; } = new(Position);

    public static Order<ReferenceSource, ReferenceRow> Of(IReadOnlyList<CrossReferenceSortInput>? inputs) => new(OrderBuilder.Build(
        inputs,
        input => [(Document, input.Document), (Date, input.Date), (Target, input.TargetSymbol)],
        (key, isDescending) => key.Directed(isDescending),
        key => key.Name,
        Document,
        Key,
        Position));
}
