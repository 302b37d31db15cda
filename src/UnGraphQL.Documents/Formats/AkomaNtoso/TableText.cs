using System.Collections.Immutable;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>A table as text: each row as <c>| cell | cell |</c>.</summary>
internal static class TableText
{
    public static InlineText Read(string source, MarkupElement table)
    {
        var text = new MappedTextBuilder();
        var notes = ImmutableArray.CreateBuilder<AuthorialNote>();
        var links = ImmutableArray.CreateBuilder<DocumentLink>();
        TextSpan? span = null;
        foreach (var row in table.Descendants("tr"))
        {
            var cells = row.Elements.Where(c => c.Name is "td" or "th").Select(c => (Cell: c, Content: InlineReader.Read(source, c))).ToList();
            if (cells.TrueForAll(c => c.Content.Text.Text.Length == 0))
            {
                continue;
            }

            TableBar.Append(text, cells[0].Cell.Start);
            foreach (var (cell, content) in cells)
            {
                text.Append(content.Text.Text, 0, content.Text.Text.Length);
                TableBar.Append(text, EndOf(cell, content));
                notes.AddRange(content.Notes);
                links.AddRange(content.Links);
                span = content.Text.Text.Length == 0 ? span : new TextSpan(span?.Start ?? content.Text.Span.Start, content.Text.Span.End);
            }

            text.Append(' ', row.Start);
        }

        return new InlineText(new Block(BlockKind.Table, text.ToText()) { Span = span ?? default }, notes.ToImmutable(), links.ToImmutable());
    }

    // A note called at the end of a cell is called in it.
    private static int EndOf(MarkupElement cell, InlineText content) =>
        Math.Max(content.Text.Text.Length == 0 ? cell.Start : content.Text.Span.End - 1, content.Notes.IsEmpty ? 0 : content.Notes[^1].Offset);
}
