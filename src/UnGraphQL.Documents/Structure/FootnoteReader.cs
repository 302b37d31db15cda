using System.Collections.Immutable;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>Joins the notes of a document with the marks that call them, and takes the marks out of the texts.</summary>
internal static class FootnoteReader
{
    /// <param name="notes">Note blocks in document order.</param>
    /// <param name="nodes">All paragraphs; their texts lose their marks.</param>
    /// <param name="elsewhere">Lines outside the text that may call a note too: title, meeting line.</param>
    /// <param name="pack">Of the language of the document.</param>
    /// <param name="diagnostics">Takes the reports.</param>
    /// <returns>Each note with the text that its words were taken from.</returns>
    public static ImmutableArray<(ParsedFootnote Note, MappedText Text)> Read(
        IReadOnlyList<Block> notes,
        IReadOnlyList<ParagraphNode> nodes,
        IEnumerable<Block> elsewhere,
        LanguagePack pack,
        List<Diagnostic> diagnostics)
    {
        var split = notes.Select(n => (Block: n, Mark: NoteBlocks.Split(n))).Where(n => n.Mark.Marker.Length > 0).ToList();
        var known = split.Select(n => n.Mark.Marker).ToHashSet(StringComparer.Ordinal);
        var around = elsewhere.Select(b => new FootnoteMarks(b, known, pack)).ToList();
        var certain = around.SelectMany(a => a.Certain).ToHashSet(StringComparer.Ordinal);
        var texts = nodes.SelectMany(n => n.WithItems()).ToList();
        var found = texts.ConvertAll(n => new FootnoteMarks(n.Content, known, pack, n.Kind == ParagraphKind.Table));
        DoubtfulMarks.Accept(found, new NotePages(split.Select(n => (n.Block, n.Mark.Marker))), certain);
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i] is { Kind: ParagraphKind.Preambular or ParagraphKind.Operative, Children.Count: 0 })
            {
                found[i].AcceptLast();
            }
        }

        var calls = TakeMarks(texts, found, known, diagnostics);
        var scopes = new NoteScopes(split.Select(n => n.Mark.Marker), calls.Select(c => (c.Marker, c.Anchor.Address)));
        var anchors = calls.ToLookup(c => (c.Marker, scopes.RunAt(c.Anchor.Address)), c => c.Anchor);
        var loose = around.SelectMany(a => a.Doubtful.Select(d => d.Marker)).Concat(certain).ToHashSet(StringComparer.Ordinal);
        var footnotes = ImmutableArray.CreateBuilder<(ParsedFootnote, MappedText)>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < split.Count; i++)
        {
            var (block, (marker, start)) = split[i];
            var own = anchors[(marker, scopes.Runs[i])].ToImmutableArray();
            var address = Free($"{(own is [var first, ..] ? NoteScopes.Of(first.Address) : "")}fn{marker}", taken);
            var text = block.From(start).Text;
            footnotes.Add((new ParsedFootnote { Address = address, Marker = marker, Text = text.Value, Span = block.Span, Anchors = own }, text));
            if (own.IsEmpty && !loose.Contains(marker))
            {
                diagnostics.Add(new Diagnostic(DiagnosticCodes.UnanchoredFootnote, DiagnosticSeverity.Info, $"No mark in the text calls note {marker}.", address));
            }
        }

        return footnotes.ToImmutable();
    }

    private static string Free(string address, HashSet<string> taken)
    {
        var free = address;
        for (var copy = 2; !taken.Add(free); copy++)
        {
            free = $"{address}~{copy}";
        }

        return free;
    }

    /// <summary>A title without the marks that call notes.</summary>
    public static string? WithoutMarks(string? title, IReadOnlyList<Block> notes, LanguagePack pack)
    {
        if (title is null)
        {
            return null;
        }

        var known = notes.Select(n => NoteBlocks.Split(n).Marker).Where(m => m.Length > 0).ToHashSet(StringComparer.Ordinal);
        var block = new Block(BlockKind.Text, MappedTextBuilder.Collapse(title, 0, title.Length)) { Span = new TextSpan(0, title.Length) };
        return new FootnoteMarks(block, known, pack).Read().Text.Value;
    }

    private static List<(string Marker, FootnoteAnchor Anchor)> TakeMarks(List<ParagraphNode> nodes, List<FootnoteMarks> found, HashSet<string> known, List<Diagnostic> diagnostics)
    {
        var anchors = new List<(string, FootnoteAnchor)>();
        for (var i = 0; i < nodes.Count; i++)
        {
            var (text, marks) = found[i].Read();
            nodes[i].Text = text;
            foreach (var mark in marks)
            {
                if (known.Contains(mark.Marker))
                {
                    anchors.Add((mark.Marker, new FootnoteAnchor(nodes[i].Address, mark.Offset)));
                    continue;
                }

                diagnostics.Add(new Diagnostic(
                    DiagnosticCodes.MissingFootnote,
                    DiagnosticSeverity.Warning,
                    $"The mark {mark.Marker} calls a note that is not there.",
                    nodes[i].Address,
                    new TextSpan(mark.Offset, mark.Offset)));
            }
        }

        return anchors;
    }
}
