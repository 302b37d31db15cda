using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Exchange;

/// <summary>Cuts the texts of a document where a mark begins or ends: opening words, references, calls of notes.</summary>
public sealed class TextMarks
{
    private readonly ILookup<string, ParsedReference> _references;
    private readonly ILookup<string, (int Offset, ParsedFootnote Note)> _calls;

    public TextMarks(ParsedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        _references = document.References.Where(r => r.Symbol is not null && r.Span.Length > 0).OrderBy(r => r.Span.Start).ToLookup(r => r.Address, StringComparer.Ordinal);
        _calls = document.Footnotes
            .SelectMany(note => note.Anchors.Select(anchor => (anchor.Address, anchor.Offset, Note: note)))
            .OrderBy(call => call.Offset)
            .ToLookup(call => call.Address, call => (call.Offset, call.Note), StringComparer.Ordinal);
        Unanchored = [.. document.Footnotes.Where(note => note.Anchors.IsEmpty)];
    }

    /// <summary>Notes that nothing in the texts calls: those of the title among them.</summary>
    public IReadOnlyList<ParsedFootnote> Unanchored { get; }

    public IEnumerable<InlineSegment> Of(ParsedParagraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        var opening = paragraph.OpeningPhrase is { } phrase && paragraph.Text.StartsWith(phrase, StringComparison.Ordinal) ? phrase.Length : 0;
        return Cut(paragraph.Address, paragraph.Text, opening, 0, paragraph.Text.Length);
    }

    public IEnumerable<InlineSegment> Of(ParsedFootnote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return Cut(note.Address, note.Text, 0, 0, note.Text.Length);
    }

    /// <summary>The cell of a table, with the notes that are called between its bars.</summary>
    public IEnumerable<InlineSegment> Of(ParsedParagraph table, TextSpan cell)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (before, behind) = (table.Text.LastIndexOf('|', Math.Max(0, cell.Start - 1)), table.Text.IndexOf('|', cell.End));
        return Cut(table.Address, table.Text, 0, cell.Start, cell.End, before, behind);
    }

    private IEnumerable<InlineSegment> Cut(string address, string text, int opening, int start, int end, int before = -1, int behind = int.MaxValue)
    {
        var references = Apart(_references[address], text.Length).Where(r => r.Span.Start < end && r.Span.End > start).ToList();
        var calls = _calls[address].Where(c => c.Offset > before && c.Offset <= behind).Select(c => (Offset: Math.Clamp(c.Offset, start, end), c.Note)).ToList();
        var cuts = references.SelectMany(r => new[] { r.Span.Start, r.Span.End }).Concat(calls.Select(c => c.Offset)).Append(opening).Append(end)
            .Where(cut => cut > start && cut <= end).Distinct().Order();
        foreach (var (_, note) in calls.Where(c => c.Offset <= start))
        {
            yield return new InlineSegment("", false, null, note);
        }

        var at = start;
        foreach (var cut in cuts)
        {
            yield return new InlineSegment(text[at..cut], at < opening, references.Find(r => r.Span.Start <= at && cut <= r.Span.End), null);
            foreach (var (_, note) in calls.Where(c => c.Offset == cut))
            {
                yield return new InlineSegment("", false, null, note);
            }

            at = cut;
        }
    }

    // One of two that overlap.
    private static IEnumerable<ParsedReference> Apart(IEnumerable<ParsedReference> references, int length)
    {
        var end = 0;
        foreach (var reference in references.Where(r => r.Span.End <= length))
        {
            if (reference.Span.Start >= end)
            {
                end = reference.Span.End;
                yield return reference;
            }
        }
    }
}
