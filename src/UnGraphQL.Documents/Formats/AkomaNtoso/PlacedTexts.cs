using UnGraphQL.Documents.Structure;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>Remembers which paragraph took which text, so that notes and links find their place when the addresses are given.</summary>
internal sealed class PlacedTexts
{
    private readonly List<(ParagraphNode Node, InlineText Text)> _placed = [];
    private readonly List<InlineText> _lost = [];

    public IReadOnlyList<(ParagraphNode Node, InlineText Text)> Placed => _placed;

    /// <summary>Texts that are part of no paragraph but may call notes.</summary>
    public IReadOnlyList<InlineText> Elsewhere => _lost;

    public void Place(ParagraphNode node, InlineText text) => _placed.Add((node, text));

    public void Lose(InlineText text) => _lost.Add(text);
}
