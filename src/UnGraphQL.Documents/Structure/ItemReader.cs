using UnGraphQL.Documents.Formats;

namespace UnGraphQL.Documents.Structure;

/// <summary>Puts lettered and numbered items below the paragraph they belong to, each at the depth its label has. One instance per text.</summary>
internal sealed class ItemReader(ItemLabels labels)
{
    // Arabic opens with the sign that others close with.
    private const string OpeningQuotes = "\u201C\u201D\u201E\u00AB\u300C\"";

    private ParagraphNode? _parent;
    private LabelSequence _sequence = new();
    private List<ParagraphNode> _path = [];

    /// <summary>Takes a block that is an item of <paramref name="parent"/>; false when it is none.</summary>
    /// <param name="next">The block after it, whose label may tell a roman (i) from the letter.</param>
    public bool Read(ParagraphNode parent, Block block, Block? next)
    {
        if (LabelOf(parent, block, next) is not var (label, start) || !CanHaveItems(parent))
        {
            return false;
        }

        if (parent.Children.Count == 0 && HasRunIn(parent.Content.Folded, label))
        {
            parent.Append(block);
            return true;
        }

        Open(parent);
        var following = next is null ? null : (ReadStart(parent, next) ?? labels.ReadPointed(next.Folded))?.Label.Sequence;
        var printed = block.Text.Value.Substring(QuoteBefore(parent, block), label.Printed.Length);
        Add(parent, block, label with { Printed = printed }, start, _sequence.Place(label.Sequence, following));
        return true;
    }

    private (ItemLabel Label, int Start)? LabelOf(ParagraphNode parent, Block block, Block? next) =>
        ReadStart(parent, block) ?? (labels.ReadPointed(block.Folded) is { } pointed && IsInPointedList(parent, pointed.Label, next) ? pointed : null);

    // Below a colon "a." and the next line "b.", or what goes on from one taken before
    private bool IsInPointedList(ParagraphNode parent, ItemLabel label, Block? next) =>
        (parent == _parent && _path.Skip(1).Any(i => labels.ReadPointed($"{i.Number} -") is var (before, _) && LabelSequence.Follows(label.Sequence, before.Sequence)))
        || ((parent == _parent ? _path[^1] : parent).Content.Folded.EndsWith(':') && label.Key is "a" or "i"
            && next is not null && labels.ReadPointed(next.Folded) is var (second, _) && LabelSequence.Follows(second.Sequence, label.Sequence));

    private (ItemLabel Label, int Start)? ReadStart(ParagraphNode parent, Block block) =>
        QuoteBefore(parent, block) is var quote && labels.ReadStart(block.Folded[quote..]) is var (label, start) ? (label, start + quote) : null;

    /// <summary>Length of the quotation mark that opens every paragraph and item of a text quoted whole, as of a statement: “(a) …</summary>
    private static int QuoteBefore(ParagraphNode parent, Block block) =>
        block.Folded is [var first, _, ..] && OpeningQuotes.Contains(first) && parent.Content.Folded is [var opening, ..] && OpeningQuotes.Contains(opening)
            ? block.Folded.Length - block.Folded[1..].TrimStart().Length : 0;

    /// <summary>Takes a block that goes on with the last item, which has not ended: "(b) … in the schools," / "recognizing that …;" / "(c) …"</summary>
    /// <param name="next">The block after it: below a comma, only the next item tells that this one was not over.</param>
    public bool GoOn(ParagraphNode parent, Block block, Block? next)
    {
        if (parent != _parent || _path is not [_, .., { Children.Count: 0 } item] || !EndsItem(block) || char.IsUpper(block.Folded[0])
            || (BodyPatterns.SentenceEnd().Match(item.Content.Folded) is { Success: true } end && !(end.Value[0] == ',' && IsNextItem(item, next))))
        {
            return false;
        }

        item.Append(block);
        _path.ForEach(n => n.Extend(block.Span));
        return true;
    }

    private bool IsNextItem(ParagraphNode item, Block? next) =>
        next is not null && labels.ReadStart(next.Folded) is var (label, _) && labels.Read(item.Number!) is { } first && LabelSequence.Follows(label.Sequence, first.Sequence); // not null, for items have labels

    private static bool EndsItem(Block block) => BodyPatterns.SentenceEnd().Match(block.Folded) is { Success: true, Value: ['.' or ';', ..] };

    /// <summary>Adds a block as an item whose label and depth are known.</summary>
    /// <param name="start">Where the words after the label begin.</param>
    public void Add(ParagraphNode parent, Block block, ItemLabel label, int start, int depth)
    {
        Open(parent);
        var level = Math.Min(_path.Count, depth);
        _path.RemoveRange(level, _path.Count - level);
        var item = new ParagraphNode(parent.Kind, block.From(start), block.Span)
        {
            Number = label.Printed,
            Key = label.Key,
            Section = parent.Section,
        };
        _path[^1].Children.Add(item);
        _path.ForEach(n => n.Extend(block.Span));
        _path.Add(item);
    }

    // "to build schools by (a) training teachers, (b) buying books, and" / "(c) opening them to all": the label before it stands inside the sentence
    private bool HasRunIn(string text, ItemLabel label) =>
        Enumerable.Range(1, Math.Max(0, text.Length - 1)).Any(i => text[i - 1] == ' ' && labels.ReadStart(text[i..]) is var (before, _) && LabelSequence.Follows(label.Sequence, before.Sequence));

    private void Open(ParagraphNode parent)
    {
        if (parent != _parent)
        {
            (_parent, _sequence, _path) = (parent, new LabelSequence(), [parent]);
        }
    }

    /// <summary>Whether a paragraph ends without the end of a sentence or clause.</summary>
    public static bool IsUnfinished(ParagraphNode node) =>
        node.Text.Length > 0 && !BodyPatterns.SentenceEnd().IsMatch(node.Content.Folded) && node.Children.Count == 0;

    private static bool CanHaveItems(ParagraphNode parent) =>
        parent.Children.Count > 0 || BodyPatterns.ListIntroduction().IsMatch(parent.Content.Folded) || IsUnfinished(parent);
}
