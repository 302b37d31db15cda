using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Formats.AkomaNtoso;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Scoring.Accuracy;

/// <summary>Official XML read as far as its structure and its links, before anything is searched in its texts.</summary>
internal static class OfficialTexts
{
    /// <param name="languages">All when empty.</param>
    public static IEnumerable<LinkedDocument> Read(string folder, IReadOnlyCollection<Language> languages) =>
        Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path: path, SourceDecoder.Decode(File.ReadAllBytes(path)).Text))
            .SelectMany(file => file.Text is { } text ? AkomaNtosoReader.Read(text.Content, file.Path).Documents : [])
            .Where(linked => languages.Count == 0 || languages.Contains(linked.Document.Language));

    /// <summary>Texts of paragraphs, items, headings and footnotes.</summary>
    public static IEnumerable<(string Address, string Text)> Texts(ParsedDocument document) =>
        document.Paragraphs.SelectMany(Texts).Concat(document.Footnotes.Select(n => (n.Address, n.Text)));

    private static IEnumerable<(string Address, string Text)> Texts(ParsedParagraph paragraph) =>
        paragraph.Children.SelectMany(Texts).Prepend((paragraph.Address, paragraph.Text));
}
