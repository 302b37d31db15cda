using System.Globalization;
using System.Text;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Tests.Golden;

/// <summary>Prints a document compactly, a line per node, to be kept beside the tests and read like code.</summary>
internal static class TreePrinter
{
    public static string Print(ParsedDocument document)
    {
        var text = new StringBuilder();
        PrintMasthead(text, document);
        foreach (var paragraph in document.Paragraphs)
        {
            PrintParagraph(text, paragraph, 0);
        }

        foreach (var note in document.Footnotes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{note.Address} {note.Span} <- {string.Join(' ', note.Anchors.Select(a => $"{a.Address}:{a.Offset}"))} \"{note.Text}\"\n");
        }

        foreach (var span in document.Furniture)
        {
            text.Append(CultureInfo.InvariantCulture, $"furniture {span}\n");
        }

        foreach (var diagnostic in document.Diagnostics)
        {
            text.Append(CultureInfo.InvariantCulture, $"{diagnostic.Severity} {diagnostic.Code} {diagnostic.Address}: {diagnostic.Message}\n");
        }

        return text.ToString();
    }

    private static void PrintMasthead(StringBuilder text, ParsedDocument document)
    {
        text.Append(CultureInfo.InvariantCulture, $"{document.Format} {document.Language} {document.Kind} symbol={document.Symbol} aliases={string.Join(' ', document.Aliases)}\n");
        text.Append(CultureInfo.InvariantCulture, $"body={document.Body} session={document.Session} meeting={document.Meeting} agenda={document.AgendaItem} job={document.JobNumber}\n");
        text.Append(CultureInfo.InvariantCulture, $"adopted={document.AdoptedOn:yyyy-MM-dd} distributed={document.DistributedOn:yyyy-MM-dd} vote={document.Vote?.Outcome} drafts={string.Join(' ', document.Drafts)} committee={document.Committee}\n");
        text.Append(CultureInfo.InvariantCulture, $"title={document.Title}\n");
    }

    private static void PrintParagraph(StringBuilder text, ParsedParagraph paragraph, int depth)
    {
        var words = paragraph.Text.Split(' ');
        var shown = words.Length <= 8 ? paragraph.Text : $"{string.Join(' ', words[..5])} … {string.Join(' ', words[^3..])}";
        text.Append(' ', depth * 2);
        text.Append(CultureInfo.InvariantCulture, $"{paragraph.Kind} {paragraph.Address} {paragraph.Span} #{paragraph.Number} [{paragraph.OpeningPhrase}|{paragraph.Action}] {words.Length}w \"{shown}\"\n");
        foreach (var child in paragraph.Children)
        {
            PrintParagraph(text, child, depth + 1);
        }
    }
}
