using UnGraphQL.Documents.Formats;

namespace UnGraphQL.Documents.Structure;

/// <summary>Puts lettered and numbered items below the paragraph they belong to, each at the depth its label has. One instance per text.</summary>
internal sealed class ItemReader(ItemLabels labels)
{
    private ParagraphNode? _parent;
    private LabelSequence _sequence = new();
    private List<ParagraphNode> _path = [];

    /// <summary>Takes a block that is an item of <paramref name="parent"/>; false when it is none.</summary>
    /// <param name="next">The block after it, whose label may tell a roman (i) from the letter.</param>
    public bool Read(ParagraphNode parent, Block block, Block? next)
    {
        if (labels.ReadStart(block.Folded) is not var (label, start) || !CanHaveItems(parent))
        {
            return false;
        }

        Open(parent);
        var following = next is null ? null : labels.ReadStart(next.Folded)?.Label.Sequence;
        Add(parent, block, label with { Printed = block.Text.Value[..label.Printed.Length] }, start, _sequence.Place(label.Sequence, following));
        return true;
    }

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
