using System.Collections.Immutable;
using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Diagnostics;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Formats.AkomaNtoso;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Structure;

namespace UnGraphQL.Documents.Exchange;

/// <summary>
/// A document whose source states its structure: every text comes with its address, so that nothing has to be guessed. Put together text by
/// text, in document order. One instance per document.
/// </summary>
/// <param name="fields">What is stated of it beside its texts.</param>
internal sealed class StatedDocument(ParsedDocument fields)
{
    private readonly LanguagePack _pack = LanguagePack.For(fields.Language);
    private readonly PlacedTexts _texts = new();
    private readonly Dictionary<string, ParagraphNode> _byAddress = new(StringComparer.Ordinal);
    private readonly List<ParagraphNode> _nodes = [];
    private readonly List<string> _headings = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private string _scope = "";

    /// <param name="address">As stated; null when the source leaves it out.</param>
    /// <param name="printed">Number or label as printed; null for a text without.</param>
    /// <param name="depth">Of a heading: how many are above it.</param>
    public void Add(string? address, string? printed, int depth, InlineText text, TextSpan span)
    {
        if (address is null || StatedAddress.Read(address) is not { } stated || _byAddress.ContainsKey(address))
        {
            _diagnostics.Add(new Diagnostic(DiagnosticCodes.UnplacedText, DiagnosticSeverity.Info, $"No address of its own is stated for the text \"{Start(text.Text.Text.Value)}\".", Span: span));
            _texts.Lose(text);
            return;
        }

        CloseHeadings(address, stated.Kind, depth);
        var node = new ParagraphNode(stated.Kind, text.Text, span)
        {
            Address = address,
            Number = stated is { Parent: null } ? printed?.TrimEnd('.') : printed,
            Section = [.. _headings],
        };
        (node.OpeningPhrase, node.Action) = Opening(text.Text, stated.Kind);
        _byAddress.Add(address, node);
        _texts.Place(node, text);
        (stated.Parent is { } parent && _byAddress.TryGetValue(parent, out var above) ? above.Children : _nodes).Add(node);
        if (stated.Kind == ParagraphKind.Heading)
        {
            _headings.Add(string.Join(' ', new[] { printed ?? "", text.Text.Text.Value }.Where(part => part.Length > 0)));
        }
    }

    /// <summary>A text that has no address but may call notes, as the title.</summary>
    public void AddLoose(InlineText text) => _texts.Lose(text);

    public LinkedDocument Finish()
    {
        var notes = Notes();
        var document = fields with
        {
            Paragraphs = [.. _nodes.Select(node => node.ToParagraph())],
            Footnotes = [.. notes.Select(note => note.Note)],
            Diagnostics = [.. _diagnostics],
        };
        return new LinkedDocument(document, StatementReader.Links(_texts, notes));
    }

    private void CloseHeadings(string address, ParagraphKind kind, int depth)
    {
        if (StatedAddress.ScopeOf(address) is var scope && scope != _scope)
        {
            _scope = scope;
            _headings.Clear();
        }

        if (kind == ParagraphKind.Heading && depth < _headings.Count)
        {
            _headings.RemoveRange(depth, _headings.Count - depth);
        }
    }

    // What is set in italics at the start, be it all.
    private (string? Phrase, string? Action) Opening(Block block, ParagraphKind kind)
    {
        if (kind is ParagraphKind.Heading or ParagraphKind.Table || block.Emphasis is not [{ Start: 0 } run, ..])
        {
            return (null, null);
        }

        var phrase = block.Text.Value[..run.End];
        var phrases = kind == ParagraphKind.Preambular ? _pack.Preambular : _pack.Operative;
        return (phrase, (phrases.Match(phrase) ?? _pack.All.Match(phrase) ?? phrases.Match(block.Text.Value))?.Action ?? nameof(OpeningAction.Other).ToUpperInvariant());
    }

    // In the order of their first calls; each call after it is of the same note.
    private ImmutableArray<(ParsedFootnote Note, InlineText Text)> Notes()
    {
        var notes = new Dictionary<string, (ParsedFootnote Note, InlineText Text)>(StringComparer.Ordinal);
        var order = new List<string>();
        var calls = _texts.Elsewhere.SelectMany(text => text.Notes.Select(note => (Note: note, Node: (ParagraphNode?)null)))
            .Concat(_texts.Placed.SelectMany(placed => placed.Text.Notes.Select(note => (Note: note, Node: (ParagraphNode?)placed.Node))));
        foreach (var (note, node) in calls.OrderBy(call => call.Note.Offset))
        {
            if (note.Id is null || StatedAddress.MarkerOf(note.Id) is null || _byAddress.ContainsKey(note.Id))
            {
                _diagnostics.Add(new Diagnostic(DiagnosticCodes.UnplacedText, DiagnosticSeverity.Info, $"No address is stated for the note \"{Start(note.Content.Text.Text.Value)}\"."));
                continue;
            }

            ImmutableArray<FootnoteAnchor> anchor = node is null ? [] : [new FootnoteAnchor(node.Address, node.Text.IndexAt(note.Offset))];
            if (notes.TryGetValue(note.Id, out var known))
            {
                notes[note.Id] = (known.Note with { Anchors = known.Note.Anchors.AddRange(anchor) }, known.Text);
                continue;
            }

            order.Add(note.Id);
            notes.Add(note.Id, (new ParsedFootnote { Address = note.Id, Marker = note.Marker, Text = note.Content.Text.Text.Value, Span = note.Content.Text.Span, Anchors = anchor }, note.Content));
        }

        return [.. order.Select(address => notes[address])];
    }

    private static string Start(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
