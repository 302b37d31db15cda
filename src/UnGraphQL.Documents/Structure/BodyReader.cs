using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

/// <summary>From the blocks of a text to its paragraphs: preambular and operative in a resolution, narrative elsewhere. One instance per text or annex.</summary>
internal sealed partial class BodyReader
{
    /// <summary>A title below the number of a section may take lines; a heading without number does not.</summary>
    private const int LongestTitle = 700;

    private const int LongestHeading = 250;

    private readonly LanguagePack _pack;
    private readonly IReadOnlyList<Block> _blocks;
    private readonly List<ParagraphNode> _nodes = [];
    private readonly HeadingStack _headings = new();
    private readonly ItemLabels _labels;
    private readonly ItemReader _items;
    private readonly bool _isDecision;
    private ParagraphKind _phase;
    private int _number;
    private bool _isAfterHeading;
    private bool _isAfterBridge;
    private int _index;
    private int _listEnd;

    private BodyReader(IReadOnlyList<Block> blocks, LanguagePack pack, bool isResolution)
    {
        _blocks = blocks;
        _pack = pack;
        _labels = new ItemLabels(pack.Labels, blocks.Select(b => b.Folded));
        _items = new ItemReader(_labels);
        _isDecision = isResolution && blocks is [var first, ..] && pack.Lines.IsMatch("decisionText", first.Folded);
        _phase = _isDecision ? ParagraphKind.Operative : isResolution ? ParagraphKind.Preambular : ParagraphKind.Narrative;
    }

    public static List<ParagraphNode> Read(IReadOnlyList<Block> blocks, LanguagePack pack, bool isResolution)
    {
        var reader = new BodyReader(blocks, pack, isResolution);
        for (; reader._index < blocks.Count; reader._index++)
        {
            reader.ReadBlock(blocks[reader._index]);
        }

        LetteredParagraphs.Number(reader._nodes, reader._labels);
        return reader._nodes;
    }

    private Block? Next => _index + 1 < _blocks.Count ? _blocks[_index + 1] : null;

    private ParagraphNode? Last => _nodes.Count > 0 && _nodes[^1].Kind is not (ParagraphKind.Heading or ParagraphKind.Table) ? _nodes[^1] : null;

    private void ReadBlock(Block block)
    {
        if (block.Kind == BlockKind.Table || IsInTable(block) || IsTableNote(block))
        {
            AddTable(block);
        }
        else if (ReadDraftNumber(block) || ReadListNumber(block) || ReadRecommendation(block) || ReadNumberedHeading(block) || ReadDigitHeading(block) || ReadNumbered(block) || ReadItem(block) || ReadBridge(block))
        {
            return;
        }
        else if (block.Kind == BlockKind.Heading || block.IsStrong)
        {
            AddHeading(block, block, null);
        }
        else if (Last is not { } parent || !_items.GoOn(parent, block, Next))
        {
            ReadUnnumbered(block);
        }
    }

    private bool ReadItem(Block block) => Last is { } parent && _items.Read(parent, block, Next);

    // "Décide :" before numbered paragraphs that open with an infinitive
    private bool ReadBridge(Block block)
    {
        if (_phase == ParagraphKind.Narrative || Next is null || !block.Folded.EndsWith(':') || block.Text.Length > 60)
        {
            return false;
        }

        // "Resolves that, for 2024:" only where the numbers begin below it
        var words = block.Folded.TrimEnd(':', ' ');
        var begins = BodyPatterns.Number().Match(Next.Folded) is { Success: true } number && (number.Groups["number"].Value == "1" && Last is null or { Kind: ParagraphKind.Preambular });
        if (_pack.Operative.Match(words) is not { } opener || !BodyPatterns.Number().IsMatch(Next.Folded) || (opener.End != words.Length && !begins))
        {
            return false;
        }

        _phase = ParagraphKind.Operative;
        _isAfterBridge = true;
        return true;
    }

    private void ReadUnnumbered(Block block)
    {
        switch (_phase)
        {
            case ParagraphKind.Narrative:
                ReadNarrative(block);
                break;
            case ParagraphKind.Preambular:
                ReadPreambular(block);
                break;
            default:
                ReadAfterOperative(block);
                break;
        }
    }

    private void ReadNarrative(Block block)
    {
        if (IsOfSignature(block))
        {
            Add(ParagraphKind.Narrative, block, block, null);
            _signature = Last;
        }
        else if (IsAnnounced(block))
        {
            Add(ParagraphKind.Narrative, block, block, null);
        }
        else if (Last is { Kind: ParagraphKind.Narrative, Number: not null } open && (ItemReader.IsUnfinished(open) || open.Content.Folded.EndsWith(',')))
        {
            open.Append(block); // a page break left a part that begins with a capital
        }
        else if (Next is not null && ((IsHeadingText(block, _nodes.TrueForAll(n => n.Kind == ParagraphKind.Heading) ? LongestTitle : LongestHeading) && !IsListIntroduction(block)) || IsSetApart(block)))
        {
            AddHeading(block, block, null, _pack.Lines.IsMatch("summary", block.Folded) ? 1 : 0);
        }
        else
        {
            Add(ParagraphKind.Narrative, block, block, null);
        }
    }

    private void ReadPreambular(Block block)
    {
        if (Last is { Kind: ParagraphKind.Preambular } announcing && IsDashedLine(block, announcing))
        {
            announcing.Append(block);
            _dashed = announcing;
            return;
        }

        if (_pack.Preambular.Match(block.Text.Value) is null && block.OpeningRun is null)
        {
            if (Last is { Kind: ParagraphKind.Preambular } open && (ItemReader.IsUnfinished(open) || EndsList(open, block)) && _pack.Operative.Match(block.Text.Value) is null)
            {
                open.Append(block);
                return;
            }

            if ((_pack.Operative.Match(block.Text.Value) is not null && !EndsInComma(block)) || IsOnlyParagraph(block))
            {
                Add(ParagraphKind.Operative, block, block, null);
                return;
            }

            if (IsHeadingText(block) && Next is not null)
            {
                AddHeading(block, block, null);
                return;
            }
        }
        else if ((block.OpeningRun is { } shown && _pack.Preambular.Match(shown) is null && _pack.Operative.Match(shown) is not null && !EndsInComma(block))
            || (IsOnlyParagraph(block) && _pack.Operative.Match(block.Text.Value) is not null)) // 重申 opens paragraphs of both classes
        {
            Add(ParagraphKind.Operative, block, block, null);
            return;
        }

        Add(ParagraphKind.Preambular, block, block, null);
    }

    // "(b) To sell lamps," / "in accordance with the Charter,"
    private bool EndsList(ParagraphNode open, Block block) => (open.Children.Count > 0 || open.Content.Folded.EndsWith(':')) && char.IsLower(block.Folded[0]) && !_pack.OpensInLowerCase;

    // Only preambular paragraphs end so, and another paragraph follows.
    private bool EndsInComma(Block block) =>
        Next is not null && CommaEnd().IsMatch(block.Folded) && (_pack.All.Match(Next.Text.Value) is not null || Next.OpeningRun is not null || BodyPatterns.Number().IsMatch(Next.Folded));

    // The last text of a resolution cannot be preamble when nothing operative was read; its items may follow.
    private bool IsOnlyParagraph(Block block) =>
        (Next is null ? block.Folded.EndsWith('.') : block.Folded.EndsWith(':') && _blocks.Skip(_index + 1).All(b => _labels.ReadStart(b.Folded) is not null))
        && _nodes.TrueForAll(n => n.Kind != ParagraphKind.Operative);

    private void ReadAfterOperative(Block block)
    {
        if (IsBeforeEmbeddedText)
        {
            _phase = ParagraphKind.Narrative;
            ReadNarrative(block);
        }
        else if (_isAfterHeading && _pack.Preambular.Match(block.Text.Value) is not null)
        {
            _phase = ParagraphKind.Preambular;
            Add(ParagraphKind.Preambular, block, block, null);
        }
        else if (_isAfterHeading && (IsHeadingText(block) || (_number > 0 && IsShortLine(block, LongestHeading))) && Next is not null)
        {
            AddHeading(block, block, null);
        }
        else if (_isAfterHeading || _pack.Operative.Match(block.Text.Value) is not null && !BodyPatterns.ListIntroduction().IsMatch(block.Folded) && Last is { Number: null })
        {
            Add(ParagraphKind.Operative, block, block, null);
        }
        else if ((IsHeadingText(block) || IsBetweenNumbers(block)) && Next is not null && (Last is not { Children.Count: > 0 } || BodyPatterns.Number().IsMatch(Next.Folded)) && !(Last is { } open && (ItemReader.IsUnfinished(open) || Announces(open))))
        {
            AddHeading(block, block, null);
        }
        else if (Last is { } last && !(_isDecision && last.Content.Folded.EndsWith('.')))
        {
            last.Append(block);
        }
        else
        {
            Add(ParagraphKind.Operative, block, block, null);
        }
    }

    // "as follows:" and then lines that are no items; a table has a heading of its own
    private bool Announces(ParagraphNode node) => node.Children.Count == 0 && node.Content.Folded.EndsWith(':') && Next?.Kind != BlockKind.Table;

    private void Add(ParagraphKind kind, Block whole, Block content, string? number, bool isMisread = false)
    {
        var node = new ParagraphNode(kind, content, whole.Span) { Number = number, IsMisread = isMisread, Section = _headings.Section, SectionKey = _headings.Key };
        if (kind != ParagraphKind.Narrative)
        {
            (node.OpeningPhrase, node.Action) = kind == ParagraphKind.Preambular
                ? OpeningReader.Read(content, _pack.Preambular, _pack, "preambular")
                : OpeningReader.Read(content, _isAfterBridge ? _pack.Infinitive : _pack.Operative, _pack, "operative");
            _phase = kind;
        }

        _isAfterHeading = false;
        _nodes.Add(node);
    }

    // "Adopts the following outcome document:" and then the document, with headings and numbers of its own
    private bool IsBeforeEmbeddedText =>
        Last is { Kind: ParagraphKind.Operative, Number: null, Children.Count: 0 } last && last.Content.Folded.EndsWith(':')
        && _nodes.TrueForAll(n => n == last || n.Kind != ParagraphKind.Operative);

    private static bool IsListIntroduction(Block block) => BodyPatterns.ListIntroduction().IsMatch(block.Folded);

    private bool IsHeadingText(Block block, int longest = LongestHeading) => IsShortLine(block, longest) && (_phase == ParagraphKind.Narrative || _pack.All.Match(block.Text.Value) is null);

    private bool IsShortLine(Block block, int longest) =>
        block.Text.Length > 0 && block.Text.Length < longest
        && !char.IsLower(block.Text.Value[0])
        && !BodyPatterns.SentenceEnd().IsMatch(block.Folded)
        && !BodyPatterns.Number().IsMatch(block.Folded)
        && _labels.ReadStart(block.Folded) is null;

    // with the mark of a note
    [GeneratedRegex("," + BodyPatterns.NoThousands + @"\s?" + BodyPatterns.NoteMark + "?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex CommaEnd();
}
