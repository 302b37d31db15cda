using System.Globalization;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Symbols;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>
/// From the parts of a scope to its paragraphs. Where the markup leaves open what an unnumbered paragraph is, the rules are those of
/// <see cref="BodyReader"/>, so that both forms of a text get the same addresses. One instance per scope.
/// </summary>
internal sealed partial class ParagraphAssembler
{
    private readonly TextScope _scope;
    private readonly LanguagePack _pack;
    private readonly ItemPlacer _items;
    private readonly PlacedTexts _texts;
    private readonly HeadingStack _headings = new();
    private readonly List<ParagraphNode> _missing;
    private readonly bool _hasTable;

    /// <summary>Every number without text has one behind it: where some have none, texts were lost, and what stands behind another is not its own.</summary>
    private readonly bool _standApart;

    private bool _isResolution;
    private bool _isAfterHeading;
    private bool _isAfterBridge;
    private char? _lastLetter;
    private int _lastNumeral;
    private int _number;
    private int _index;

    private ParagraphAssembler(TextScope scope, LanguagePack pack, ItemLabels labels, PlacedTexts texts)
    {
        _missing = scope.Unnumbered;
        _scope = scope;
        _pack = pack;
        _texts = texts;
        _items = new ItemPlacer(labels, texts);
        _hasTable = scope.Parts.Exists(p => p.Kind == BodyPartKind.Table);
        _standApart = scope.Parts.Zip(scope.Parts.Skip(1)).All(p => p.First is not { Kind: BodyPartKind.Numbered, Text: "" } || p.Second.Kind == BodyPartKind.Unnumbered);
        _isResolution = scope.Prefix.Length == 0 || scope.Parts.Exists(p => p.Kind == BodyPartKind.Preambular);
    }

    /// <summary>Fills the nodes of the scope, still without addresses.</summary>
    public static void Read(TextScope scope, LanguagePack pack, ItemLabels labels, PlacedTexts texts)
    {
        var assembler = new ParagraphAssembler(scope, pack, labels, texts);
        for (; assembler._index < scope.Parts.Count; assembler._index++)
        {
            assembler.ReadPart(scope.Parts[assembler._index]);
        }

        LetteredParagraphs.Number(scope.Nodes, labels);
    }

    private BodyPart? Next => _index + 1 < _scope.Parts.Count ? _scope.Parts[_index + 1] : null;

    private ParagraphNode? Last => _scope.Nodes.Count > 0 && _scope.Nodes[^1].Kind is not (ParagraphKind.Heading or ParagraphKind.Table) ? _scope.Nodes[^1] : null;

    private bool HasOperative => _scope.Nodes.Exists(n => n.Kind == ParagraphKind.Operative);

    private void ReadPart(BodyPart part)
    {
        switch (part.Kind)
        {
            case BodyPartKind.Preambular:
                ReadPreambular(part);
                break;
            case BodyPartKind.Numbered:
                AddNumbered(WithText(part), BodyPartReader.Digits(part.Number ?? "") ?? "", 0);
                break;
            case BodyPartKind.Heading:
                AddHeading(part);
                break;
            case BodyPartKind.Table:
                AddTable(part);
                break;
            case BodyPartKind.Item:
                AddItem(part);
                break;
            case BodyPartKind.Continuation:
                Append(part);
                break;
            default:
                ReadUnnumbered(part);
                break;
        }
    }

    // A preamble whose last paragraph ends as a text does, or announces one, has taken the operative part in.
    private void ReadPreambular(BodyPart part)
    {
        var isLast = !_scope.Parts.Skip(_index + 1).Any(p => p.Kind == BodyPartKind.Preambular);
        if (IsAllOfSection(part))
        {
            Add(ParagraphKind.Operative, part, null);
        }
        else if (isLast && !HasOperative && part.Text[^1] is ':' or '\uFF1A' or '.' or '\u3002' && !IsFollowedBy(BodyPartKind.Numbered, unless: part.Text[^1] is ':' or '\uFF1A'))
        {
            ReadBeforeOperative(part);
        }
        else
        {
            Add(ParagraphKind.Preambular, part, null);
        }
    }

    // The markup of some versions takes what a section decides for its preamble: "注意到 … 毛额预算；"
    private bool IsAllOfSection(BodyPart part) =>
        _headings.Key is { } section && Next is null or { Kind: BodyPartKind.Heading } && part.Text[^1] is ';' or '\uFF1B' or '\u061B'
        && !_scope.Nodes.Exists(n => n.Kind == ParagraphKind.Operative && n.SectionKey == section) && IsOpened(part);

    private bool IsFollowedBy(BodyPartKind kind, bool unless) => !unless && _scope.Parts.Skip(_index + 1).Any(p => p.Kind == kind);

    // The number may stand in a paragraph of its own, before its text.
    private BodyPart WithText(BodyPart part)
    {
        if (part.Text.Length > 0 || !_standApart || Next is not { Kind: BodyPartKind.Unnumbered } next)
        {
            return part;
        }

        _index++;
        return next with { Number = part.Number, Span = new TextSpan(part.Span.Start, next.Span.End) };
    }

    private void AddNumbered(BodyPart part, string number, int start)
    {
        _number = int.Parse(number, CultureInfo.InvariantCulture);
        Add(_isResolution ? ParagraphKind.Operative : ParagraphKind.Narrative, part, number, start);
    }

    private void AddTable(BodyPart part)
    {
        var node = new ParagraphNode(ParagraphKind.Table, part.Content.Text, part.Span) { Section = _headings.Section, SectionKey = _headings.Key };
        _scope.Nodes.Add(node);
        _texts.Place(node, part.Content);
    }

    private void AddItem(BodyPart part)
    {
        if (!_items.IsLabel(part) && NumberIn(Folding.Marks(part.Number ?? "")) is { Level: < HeadingNumber.OfArticle })
        {
            AddHeading(part); // "II." before a title that is set as a paragraph
        }
        else if (Last is not { } parent || !_items.Place(parent, part, NextLabel()))
        {
            // An item of nothing, or with a label that no list has, keeps it as its first words.
            ReadUnnumbered(part with { Kind = BodyPartKind.Unnumbered, Content = part.Whole ?? part.Content, Number = null });
        }
    }

    private string? NextLabel() => Next is { Kind: BodyPartKind.Item or BodyPartKind.Unnumbered } next ? next.Number ?? next.Content.Text.Folded : null;

    private void AddHeading(BodyPart part)
    {
        var title = part.Content;
        var span = part.Span;
        var number = part.Number is null ? NumberIn(title.Text.Folded) : NumberIn(Folding.Marks(part.Number));
        var start = part.Number is null && number is not null ? number.TitleStart : 0;
        _isResolution &= number is not { Level: HeadingNumber.OfArticle } || !IsBeforeEmbeddedText;
        if (number is not null && start >= title.Text.Text.Length && Next is { } next && IsTitle(next))
        {
            // The title has a line of its own below the number.
            _texts.Lose(title);
            (title, start, span) = (next.Content, 0, new TextSpan(span.Start, next.Span.End));
            _index++;
        }

        var text = title.Text.From(start);
        var printed = part.Number ?? (number is null ? "" : HeadingStack.Printed(part.Content.Text, part.Content.Text.From(part.Content.Text.Text.Length), number.Printed));
        var level = _headings.Push(number?.Level ?? 0, string.Join(' ', new[] { printed, text.Text.Value }.Where(t => t.Length > 0)), number?.Key);
        var node = new ParagraphNode(ParagraphKind.Heading, text, span)
        {
            Number = number?.Printed ?? part.Number?.TrimEnd('.'),
            Key = number is null ? null : _headings.Key,
            HeadingLevel = level,
            Section = _headings.Section.RemoveAt(_headings.Section.Length - 1),
        };
        _lastLetter = number is { Level: 2, Printed: [var letter] } ? letter : number is { Level: 1 } ? null : _lastLetter;
        _lastNumeral = number is { Level: 1 } ? int.Parse(number.Key, CultureInfo.InvariantCulture) : _lastNumeral;
        _scope.Nodes.Add(node);
        _texts.Place(node, title);
        (_isAfterHeading, _isAfterBridge) = (true, false);
    }

    private bool IsTitle(BodyPart part) =>
        part.Number is null && NumberIn(part.Content.Text.Folded) is null
        && (part.Kind == BodyPartKind.Heading || (part.Kind == BodyPartKind.Unnumbered && IsHeadingText(part)));

    private HeadingNumber? NumberIn(string text) => HeadingNumber.Read(text, LabelWords.For(_pack.Language), _lastLetter) ?? NextNumeral(text);

    // "VI Documentation" without a point, after section V
    private HeadingNumber? NextNumeral(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && _lastNumeral > 0 && RomanNumeral.Read(text[..end]) == _lastNumeral + 1
            ? new HeadingNumber(text[..end], (_lastNumeral + 1).ToString(CultureInfo.InvariantCulture), 1, end + 1)
            : null;
    }

    private void Append(BodyPart part)
    {
        if (Last is { } last)
        {
            var target = last.WithItems().Last();
            target = part.Kind == BodyPartKind.Continuation && target != last && _items.IsOpen(last) ? target : last;
            target.Append(part.Content.Text);
            last.Extend(part.Span);
            _texts.Place(target, part.Content);
        }
        else
        {
            Add(_isResolution ? ParagraphKind.Operative : ParagraphKind.Narrative, part, null);
        }
    }

    private void Add(ParagraphKind kind, BodyPart part, string? number, int start = 0)
    {
        var content = part.Content.Text.From(start);
        var node = new ParagraphNode(kind, content, part.Span) { Number = number, Section = _headings.Section, SectionKey = _headings.Key };
        if (kind != ParagraphKind.Narrative)
        {
            var isPreambular = kind == ParagraphKind.Preambular;
            (node.OpeningPhrase, node.Action) = OpeningReader.Read(
                content,
                isPreambular ? _pack.Preambular : _isAfterBridge ? _pack.Infinitive : _pack.Operative,
                _pack,
                isPreambular ? "preambular" : "operative");
            if (node.OpeningPhrase is null && part.Opener is { } marked && content.Text.Value.StartsWith(marked, StringComparison.Ordinal))
            {
                (node.OpeningPhrase, node.Action) = (marked, _pack.All.Match(marked)?.Action ?? "OTHER");
            }
        }

        _isAfterHeading = false;
        _scope.Nodes.Add(node);
        _texts.Place(node, part.Content);
    }
}
