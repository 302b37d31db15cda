using UnGraphQL.Api.Paging;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>Orders of paragraphs: documents by symbol, then place in the document.</summary>
internal static class ParagraphOrder
{
    private static readonly OrderKey<ParagraphSource, ParagraphRow> Document =
        new OrderKey<ParagraphSource, ParagraphRow, string>("document", source => source.Work.SortKey, row => row.WorkSortKey);

    private static readonly OrderKey<ParagraphSource, ParagraphRow> Key =
        new OrderKey<ParagraphSource, ParagraphRow, string>("key", source => source.Work.Key, row => row.WorkKey);

    private static readonly OrderKey<ParagraphSource, ParagraphRow> Position =
        new OrderKey<ParagraphSource, ParagraphRow, int>("position", source => source.Paragraph.Position, row => row.Position);

    /// <summary>Within one document.</summary>
    public static Order<ParagraphSource, ParagraphRow> InDocument { get; } = new(Position);

    public static Order<ParagraphSource, ParagraphRow> Of(IReadOnlyList<ParagraphSortInput>? inputs) => new(OrderBuilder.Build(
        inputs,
        input => [(Document, input.Document), (Position, input.Position)],
        (key, isDescending) => key.Directed(isDescending),
        key => key.Name,
        Document,
        Key,
        Position));
}
