using System.Collections.Immutable;
using System.Globalization;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Structure;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>The notes of a statement. Each stands at the place that calls it; one printed mark with the same words is one note.</summary>
internal static class NoteReader
{
    public static ImmutableArray<(ParsedFootnote Note, InlineText Text)> Read(PlacedTexts texts, IEnumerable<InlineText> titles)
    {
        var called = titles.Concat(texts.Elsewhere).SelectMany(t => t.Notes.Select(n => (Note: n, Node: (ParagraphNode?)null)))
            .Concat(texts.Placed.SelectMany(p => p.Text.Notes.Select(n => (Note: n, Node: (ParagraphNode?)p.Node))))
            .OrderBy(c => c.Note.Offset);
        var notes = new Dictionary<string, (ParsedFootnote Note, InlineText Text)>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var (note, node) in called)
        {
            ImmutableArray<FootnoteAnchor> anchor = node is null ? [] : [new FootnoteAnchor(node.Address, node.Text.IndexAt(note.Offset))];
            var free = Address(note, node);
            for (var copy = 2; notes.TryGetValue(free, out var held) && held.Note.Text != note.Content.Text.Text.Value; copy++)
            {
                free = $"{Address(note, node)}~{copy.ToString(CultureInfo.InvariantCulture)}";
            }

            if (notes.TryGetValue(free, out var same))
            {
                notes[free] = (same.Note with { Anchors = same.Note.Anchors.AddRange(anchor) }, same.Text);
                continue;
            }

            order.Add(free);
            notes[free] = (new ParsedFootnote { Address = free, Marker = note.Marker, Text = note.Content.Text.Text.Value, Span = note.Content.Text.Span, Anchors = anchor }, note.Content);
        }

        return [.. order.Select(a => notes[a])];
    }

    private static string Address(AuthorialNote note, ParagraphNode? node)
    {
        var scope = node is not null && node.Address.StartsWith("annex", StringComparison.Ordinal) ? node.Address[..(node.Address.IndexOf('.', StringComparison.Ordinal) + 1)] : "";
        return $"{scope}fn{note.Marker}";
    }
}
