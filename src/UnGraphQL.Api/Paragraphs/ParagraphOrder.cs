using UnGraphQL.Api.Paging;
using Containing = UnGraphQL.Api.Paging.WorkKeys<UnGraphQL.Api.Paragraphs.ParagraphSource, UnGraphQL.Api.Paragraphs.ParagraphRow>;

namespace UnGraphQL.Api.Paragraphs;

/// <summary>Orders of paragraphs: documents by symbol, then place in the document.</summary>
internal static class ParagraphOrder
{
    private static readonly OrderKey<ParagraphSource, ParagraphRow> Position =
        new OrderKey<ParagraphSource, ParagraphRow, int>("position", source => source.Paragraph.Position, row => row.Position);

    /// <summary>Within one document.</summary>
    public static Order<ParagraphSource, ParagraphRow> InDocument { get; } = new(Position);

    public static Order<ParagraphSource, ParagraphRow> Of(IReadOnlyList<ParagraphSortInput>? inputs) => new(OrderBuilder.Build(
        inputs,
        input => [(Containing.Document, input.Document), (Containing.Date, input.Date), (Position, input.Position)],
        (key, isDescending) => key.Directed(isDescending),
        key => key.Name,
        Containing.Document,
        Containing.Key,
        Position));
}
