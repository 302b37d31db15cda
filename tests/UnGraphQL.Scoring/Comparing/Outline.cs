using UnGraphQL.Documents.Model;

namespace UnGraphQL.Scoring.Comparing;

/// <summary>The structure of a document, a line for each paragraph and item.</summary>
internal static class Outline
{
    public static IReadOnlyList<string> Of(ParsedDocument document) => [.. All(document).Select(Line)];

    /// <summary>All paragraphs with their items, in document order.</summary>
    public static IEnumerable<ParsedParagraph> All(ParsedDocument document) => document.Paragraphs.SelectMany(WithItems);

    // The label of an item is in its address, in every script; the number of a heading in its text.
    private static string Line(ParsedParagraph paragraph) => $"{paragraph.Address} {paragraph.Kind}";

    private static IEnumerable<ParsedParagraph> WithItems(ParsedParagraph paragraph) => paragraph.Children.SelectMany(WithItems).Prepend(paragraph);
}
