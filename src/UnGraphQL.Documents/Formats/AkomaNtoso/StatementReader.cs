using System.Collections.Immutable;
using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Structure;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>From one statement to a document without citations and organizations, and the links its texts hold.</summary>
internal static class StatementReader
{
    public static LinkedDocument Read(StatementHead head, Language language, Diagnostic? doubt)
    {
        var pack = LanguagePack.For(language);
        var diagnostics = new List<Diagnostic>();
        if (doubt is not null)
        {
            diagnostics.Add(doubt);
        }

        var masthead = StatementMasthead.Read(head, pack, diagnostics);
        var parts = BodyPartReader.Read(head.Source, head.Statement);
        var labels = new ItemLabels(LabelWords.For(language), parts.Where(p => p.Kind == BodyPartKind.Item).Select(p => p.Number).OfType<string>());
        var texts = new PlacedTexts();
        var nodes = new List<ParagraphNode>();
        foreach (var scope in ScopeReader.Divide(parts, pack))
        {
            HeadingCopies.SetAside(scope);
            ParagraphAssembler.Read(scope, pack, labels, texts);
            Addresses.Assign(scope.Nodes, scope.Prefix, diagnostics);
            diagnostics.AddRange(scope.Unnumbered.Select(n => new Diagnostic(DiagnosticCodes.NumberingGap, DiagnosticSeverity.Warning, $"The number {n.Number} is not marked; the paragraph stands where it belongs.", n.Address)));
            diagnostics.AddRange(scope.Unplaced.Select(p => new Diagnostic(DiagnosticCodes.UnplacedText, DiagnosticSeverity.Info, p.Kind == BodyPartKind.Heading ? $"This heading stands twice: \"{p.Text}\"." : $"These remarks stand apart from their table: \"{p.Text}\".", Span: p.Span)));
            nodes.AddRange(scope.Nodes);
        }

        var titles = StatementMasthead.Titles(head).Select(t => InlineReader.Read(head.Source, t));
        var notes = NoteReader.Read(texts, titles);
        var document = StructureReader.Assemble(masthead, SourceFormat.Akn4Un, language) with
        {
            Paragraphs = [.. nodes.Select(n => n.ToParagraph())],
            Footnotes = [.. notes.Select(n => n.Note)],
            Diagnostics = [.. diagnostics, .. Checks(nodes)],
        };
        return new LinkedDocument(document, Links(texts, notes));
    }

    private static IEnumerable<Diagnostic> Checks(List<ParagraphNode> nodes)
    {
        if (!nodes.Exists(n => n.Kind is not (ParagraphKind.Heading or ParagraphKind.Table)))
        {
            yield return new Diagnostic(DiagnosticCodes.Truncated, DiagnosticSeverity.Warning, "The statement holds no paragraph.");
        }

        foreach (var node in nodes.Where(n => n is { Number: not null, Kind: not ParagraphKind.Heading, Text.Length: 0, Children.Count: 0 }))
        {
            yield return new Diagnostic(DiagnosticCodes.MissingText, DiagnosticSeverity.Warning, $"Paragraph {node.Number} has a number but no text.", node.Address, node.Span);
        }
    }

    /// <summary>The links of texts that have addresses.</summary>
    public static ImmutableArray<TextLink> Links(PlacedTexts texts, ImmutableArray<(ParsedFootnote Note, InlineText Text)> notes)
    {
        var links = ImmutableArray.CreateBuilder<TextLink>();
        foreach (var (node, text) in texts.Placed)
        {
            links.AddRange(text.Links.Select(l => Link(node.Address, node.Text, l)));
        }

        foreach (var (note, text) in notes)
        {
            links.AddRange(text.Links.Select(l => Link(note.Address, text.Text.Text, l)));
        }

        return [.. links.Where(l => l.Span.Length > 0)];
    }

    private static TextLink Link(string address, Text.MappedText text, DocumentLink link) =>
        new(address, new TextSpan(text.IndexAt(link.Source.Start), text.IndexAt(link.Source.End)), link.Target);
}
