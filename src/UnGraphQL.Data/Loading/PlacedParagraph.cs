using UnGraphQL.Documents.Model;

namespace UnGraphQL.Data.Loading;

/// <summary>A paragraph or item of one version, with its place in the tree.</summary>
/// <param name="Parent">Address of the paragraph or item it belongs to; null at depth 0.</param>
internal sealed record PlacedParagraph(ParsedParagraph Paragraph, int Depth, string? Parent)
{
    public static IEnumerable<PlacedParagraph> InOrder(ParsedDocument document) => document.Paragraphs.SelectMany(p => Descend(p, 0, null));

    private static IEnumerable<PlacedParagraph> Descend(ParsedParagraph paragraph, int depth, string? parent) =>
        paragraph.Children.SelectMany(child => Descend(child, depth + 1, paragraph.Address)).Prepend(new(paragraph, depth, parent));
}
