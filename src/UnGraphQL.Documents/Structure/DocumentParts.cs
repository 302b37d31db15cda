using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Languages;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>The blocks of a document, divided: what stands before the text, the text, how it was adopted, its annexes and notes, and the page around it.</summary>
internal sealed partial class DocumentParts
{
    private readonly LanguagePack _pack;
    private readonly List<Block> _head = [];
    private readonly List<Block> _body = [];
    private readonly List<Block> _closing = [];
    private readonly List<Block> _annexes = [];
    private readonly List<Block> _notes = [];
    private readonly List<Block> _tail = [];
    private readonly List<Block> _furniture = [];

    private DocumentParts(LanguagePack pack) => _pack = pack;

    /// <summary>The body named by the enacting formula; null when there is no formula.</summary>
    public BodyName? Formula { get; private set; }

    /// <summary>The line over a text without masthead that is its title; null when there is none.</summary>
    public Block? TitleLine { get; private set; }

    /// <summary>The numbers in the symbols that stand on lines of their own: <c>78/2</c>.</summary>
    public IReadOnlySet<string> OwnNumbers { get; private init; } = FrozenSet<string>.Empty;

    /// <summary>A symbol of the press service stands on a line of its own.</summary>
    public bool HasPressSymbol { get; private init; }

    public IReadOnlyList<Block> Head => _head;

    public IReadOnlyList<Block> Body => _body;

    public IReadOnlyList<Block> Closing => _closing;

    public IReadOnlyList<Block> Annexes => _annexes;

    public IReadOnlyList<Block> Notes => _notes;

    /// <summary>Masthead and running heads dumped after the text.</summary>
    public IReadOnlyList<Block> Tail => _tail;

    /// <summary>Lines that are furniture by themselves, rules too, wherever they stand.</summary>
    public IReadOnlyList<Block> Furniture => _furniture;

    public static DocumentParts Divide(ImmutableArray<Block> blocks, LanguagePack pack)
    {
        var parts = new DocumentParts(pack) { OwnNumbers = MastheadSymbols.Numbers(blocks), HasPressSymbol = blocks.Any(b => b.Kind == BlockKind.Furniture && FurniturePatterns.PressSymbol().IsMatch(b.Folded)) };
        var marked = NoteBlocks.Mark([.. blocks.Select(parts.KeepNumber)]);
        var text = BlockJoiner.Join(RunningHeads.Mark(marked, parts.FindTextOfResolution(marked), pack), pack);
        var formula = FindFormula(text, pack);
        parts.Formula = formula < 0 ? null : pack.FormulaOf($"{text[formula].Folded},");
        var start = formula < 0 ? parts.FindTextWithoutFormula(text) : formula;
        foreach (var block in text[..start])
        {
            parts.Put(block, parts._head);
        }

        parts.DivideText(text[(formula < 0 ? start : start + 1)..]);
        LateNotes.Move(parts._annexes.Count > 0 ? parts._annexes : parts._body, parts._notes);
        return parts;
    }

    // "78/100" over a title is no page counter.
    private Block KeepNumber(Block block) => block.Kind == BlockKind.Furniture && OwnNumbers.Contains(block.Folded) ? block with { Kind = BlockKind.Text } : block;

    // Where a formula is missing, the text begins below the numbered title.
    private int FindTextOfResolution(ImmutableArray<Block> blocks)
    {
        var formula = FindFormula(blocks, _pack);
        if (formula >= 0)
        {
            return formula;
        }

        var start = FindTextWithoutFormula(blocks);
        return blocks[..start].Any(b => b.Kind == BlockKind.Text && MastheadLine.NumberedTitle().IsMatch(b.Folded)) ? start : formula;
    }

    // A letterhead names the body without its article: "General Assembly", "Assemblée générale".
    private static int FindFormula(ImmutableArray<Block> blocks, LanguagePack pack)
    {
        var places = Enumerable.Range(0, blocks.Length).ToList();
        var found = places.FindIndex(i => IsFormula(blocks, i, pack));
        return found >= 0 ? found : places.FindIndex(i => IsBareFormula(blocks, i, pack));
    }

    /// <summary>Whether a line is an enacting formula.</summary>
    public static bool IsFormula(ImmutableArray<Block> blocks, int index, LanguagePack pack) => blocks[index].Kind == BlockKind.Text && pack.FormulaOf(blocks[index].Folded) is not null;

    /// <summary>Whether a line is one that lacks its comma, so that only what stands below tells it from the letterhead.</summary>
    public static bool IsBareFormula(ImmutableArray<Block> blocks, int index, LanguagePack pack) =>
        blocks[index].Kind == BlockKind.Text && pack.FormulaOf($"{blocks[index].Folded},") is not null && index + 1 < blocks.Length && pack.OpensText(blocks[index + 1].Folded);

    // A resolution without a formula begins after its last standing line; a report after its title; a plain text at once.
    private int FindTextWithoutFormula(ImmutableArray<Block> blocks)
    {
        var start = 0;
        for (var i = 0; i < blocks.Length && i < 40; i++)
        {
            var block = blocks[i];
            if (block.Kind is BlockKind.Rule or BlockKind.Furniture && start == i)
            {
                start = i + 1;
            }
            else if (block.Kind is BlockKind.Text or BlockKind.Heading && (IsHeadLine(block) || (start == i && (i > 0 || IsBeforeDecision(blocks, i)) && MastheadLine.NumberedTitle().IsMatch(block.Folded))))
            {
                start = i + 1;
            }
            else if (TextWidth.Of(block.Folded) > 400 || NumberedText().IsMatch(block.Folded) || (TextWidth.Of(block.Folded) > 100 && block.Folded[^1] is '.' or '!' or '?'))
            {
                break;
            }
        }

        return FindTitle(blocks, start) is { } title ? title + 1 : IsBelowNumber(blocks, start) ? start + 1 : start;
    }

    // The title below "78/225." alone
    private static bool IsBelowNumber(ImmutableArray<Block> blocks, int index) =>
        index > 0 && index + 1 < blocks.Length && MastheadLine.NumberedTitle().Match(blocks[index - 1].Folded) is { Success: true } number && !number.Groups["title"].Success
        && blocks[index].Kind is BlockKind.Text or BlockKind.Heading && !BodyPatterns.SentenceEnd().IsMatch(blocks[index].Folded) && blocks[index].OpeningRun is null;

    // "78/501. Programme of work" above "At its 3rd plenary meeting, on 15 September 2023, the General Assembly …"
    private bool IsBeforeDecision(ImmutableArray<Block> blocks, int index) =>
        index + 1 < blocks.Length && _pack.Lines.IsMatch("decisionText", blocks[index + 1].Folded);

    // A text that says nothing else of itself may open with a title, as press texts do. Numbered paragraphs have headings instead.
    private int? FindTitle(ImmutableArray<Block> blocks, int start)
    {
        var says = blocks[..start].Any(b => b.Kind != BlockKind.Furniture && !_pack.Lines.DateLine(b.Folded).Success && !(HasPressSymbol && _pack.IsLetterhead(b.Folded)));
        if (says || start + 1 >= blocks.Length || _pack.Lines.IsMatch("summary", blocks[start].Folded)
            || !MastheadTitle.IsOverText(blocks[start], blocks[start + 1], _pack.Labels) || blocks.Any(b => NumberedText().IsMatch(b.Folded)))
        {
            return null;
        }

        TitleLine = blocks[start];
        return start;
    }

    private bool IsHeadLine(Block block) =>
        block.Text.Length < 300 && (_pack.Lines.StandsAlone(block.Folded) || (HasPressSymbol && _pack.IsLetterhead(block.Folded)) || _pack.Lines.IsMatch("subject", block.Folded) && block.Text.Length < 120);

    private void DivideText(ImmutableArray<Block> blocks)
    {
        var target = _body;
        var closing = new ClosingLines(_pack);
        var tail = TailOf(blocks);
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            target = i >= tail || (block.Kind == BlockKind.Furniture && FurniturePatterns.WordTag().IsMatch(block.Folded)) ? _tail : Turn(target, blocks, i);
            Put(block, target == _closing && !closing.GoesOn(block) && IsLateNote(block) ? _notes : target);
        }
    }

    private List<Block> Turn(List<Block> target, ImmutableArray<Block> blocks, int index)
    {
        var block = blocks[index];
        if (target == _tail || _body.Count == 0 || block.Kind is not (BlockKind.Text or BlockKind.Heading))
        {
            return target;
        }

        if (_pack.Lines.IsMatch("annex", block.Folded) || _pack.Lines.IsMatch("appendix", block.Folded))
        {
            return _annexes;
        }

        return (target == _body ? Closes(blocks, index) : target == _annexes && _closing.Count == 0 && IsResolution && ClosesAll(blocks, index)) ? _closing : target;
    }

    private bool Closes(ImmutableArray<Block> blocks, int index) => !IsResolution
        ? _pack.Lines.IsMatch("councilMeeting", blocks[index].Folded)
        : _pack.Lines.IsClosing(blocks[index].Folded) || IsDateOfMeeting(blocks, index);

    // Chinese texts may have the day above the meeting.
    private bool IsDateOfMeeting(ImmutableArray<Block> blocks, int index) =>
        index + 1 < blocks.Length && _pack.Lines.DateLine(blocks[index].Folded).Success && _pack.Lines.IsMatch("meeting", blocks[index + 1].Folded);

    // What was adopted as an annex may have the meeting below it, with nothing but notes and the page behind.
    private bool ClosesAll(ImmutableArray<Block> blocks, int index) =>
        (_pack.Lines.IsMatch("meeting", blocks[index].Folded) || IsDateOfMeeting(blocks, index))
        && blocks[(index + 1)..].All(b => b.Kind != BlockKind.Text || _pack.Lines.StandsAlone(b.Folded) || NoteBlocks.IsNote(b));

    /// <summary>Where the masthead begins that a tool wrote after the text: letterhead beside furniture, and from there on nothing but masthead. The length when there is none.</summary>
    private int TailOf(ImmutableArray<Block> blocks)
    {
        var start = blocks.Length;
        while (start > 0 && (blocks[start - 1].Kind is BlockKind.Furniture or BlockKind.Rule || (blocks[start - 1] is { Kind: BlockKind.Text or BlockKind.Note } line && MastheadLine.IsKnown(line.Folded, _pack))))
        {
            start--;
        }

        while (start < blocks.Length && !(blocks[start].Kind is BlockKind.Text or BlockKind.Note && IsLetterhead(blocks, start)))
        {
            start++;
        }

        return start < blocks.Length && start > 0 && IsTitleBehind(blocks[start - 1]) ? start - 1 : start;
    }

    // "85/12. Lamps" above the masthead that a tool wrote last, where the text began without it
    private bool IsTitleBehind(Block block) =>
        block.Kind == BlockKind.Text && MastheadLine.NumberedTitle().IsMatch(block.Folded) && !_head.Exists(b => MastheadLine.NumberedTitle().IsMatch(b.Folded));

    // "General Assembly" below a symbol or a bar code, or glued to what stands beside it: "United NationsA/RES/67/137General Assembly"
    private bool IsLetterhead(ImmutableArray<Block> blocks, int index) => _pack.IsLetterhead(blocks[index].Folded)
        ? index > 0 && blocks[index - 1].Kind == BlockKind.Furniture
        : MastheadLine.Parts(blocks[index].Folded, _pack) is [var first, _, ..] && _pack.IsLetterhead(first);

    // The formula may be missing: the line of the adoption says it too.
    private bool IsResolution => Formula is not null || _head.Exists(b => _pack.Lines.IsMatch("adopted", b.Folded));

    // Dumps put the notes after the meeting line, without a rule above them.
    private bool IsLateNote(Block block) =>
        block.Kind == BlockKind.Text && !_pack.Lines.StandsAlone(block.Folded) && (NoteBlocks.IsNote(block) || _notes.Count > 0);

    private void Put(Block block, List<Block> target)
    {
        var list = block.Kind switch
        {
            BlockKind.Rule or BlockKind.Furniture => _furniture,
            BlockKind.Note => _notes,
            _ => target,
        };
        if (list == _notes && !NoteBlocks.IsNote(block) && _notes.Count > 0)
        {
            _notes[^1] = _notes[^1].Join(block);
            return;
        }

        list.Add(block);
    }

    [GeneratedRegex(@"^1(?:(?:\.|\s?-)\s|\u3001(?!\d))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NumberedText();
}
