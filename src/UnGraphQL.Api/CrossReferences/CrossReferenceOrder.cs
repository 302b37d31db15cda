using UnGraphQL.Api.Paging;
using Citing = UnGraphQL.Api.Paging.WorkKeys<UnGraphQL.Api.CrossReferences.ReferenceSource, UnGraphQL.Api.CrossReferences.ReferenceRow>;

namespace UnGraphQL.Api.CrossReferences;

/// <summary>Orders of references. Equal ones stand by citing document and place there.</summary>
internal static class CrossReferenceOrder
{
    private static readonly OrderKey<ReferenceSource, ReferenceRow> Position =
        new OrderKey<ReferenceSource, ReferenceRow, int>("position", source => source.Reference.Position, row => row.Position);

    /// <summary>Those without symbol come before all others.</summary>
    private static readonly OrderKey<ReferenceSource, ReferenceRow> Target =
        new OrderKey<ReferenceSource, ReferenceRow, string>("targetSymbol", source => source.Reference.TargetSymbol ?? "", row => row.TargetSymbol ?? "");

    /// <summary>Within one document.</summary>
    public static Order<ReferenceSource, ReferenceRow> InDocument { get; } = new(Position);

    public static Order<ReferenceSource, ReferenceRow> Of(IReadOnlyList<CrossReferenceSortInput>? inputs) => new(OrderBuilder.Build(
        inputs,
        input => [(Citing.Document, input.Document), (Citing.Date, input.Date), (Target, input.TargetSymbol)],
        (key, isDescending) => key.Directed(isDescending),
        key => key.Name,
        Citing.Document,
        Citing.Key,
        Position));
}
