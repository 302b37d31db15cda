using UnGraphQL.Documents.Formats;

namespace UnGraphQL.Documents.Structure;

/// <summary>Puts lettered and numbered items below the paragraph they belong to, each at the depth its label has. One instance per text.</summary>
internal sealed class ItemReader
{
    private ParagraphNode? _parent;
    private LabelSequence _labels = new();
    private List<ParagraphNode> _path = [];

    /// <summary>Takes a block that is an item of <paramref name="parent"/>; false when it is none.</summary>
    /// <param name="next">The block after it, whose label may tell a roman (i) from the letter.</param>
    public bool Read(ParagraphNode parent, Block block, Block? next)
    {
        if (BodyPatterns.Label().Match(block.Folded) is not { Success: true } match || !CanHaveItems(parent))
        {
            return false;
        }

        if (parent != _parent)
        {
            (_parent, _labels, _path) = (parent, new LabelSequence(), [parent]);
        }

        var key = match.Groups["key"].Value;
        var depth = Math.Min(_path.Count, _labels.Place(key, next is null ? null : BodyPatterns.Label().Match(next.Folded).Groups["key"].Value));
        _path.RemoveRange(depth, _path.Count - depth);
        var item = new ParagraphNode(parent.Kind, block.From(match.Length), block.Span)
        {
            Number = match.Groups["label"].Value,
            Key = key.ToLowerInvariant(),
            Section = parent.Section,
        };
        _path[^1].Children.Add(item);
        _path.ForEach(n => n.Extend(block.Span));
        _path.Add(item);
        return true;
    }

    /// <summary>Whether a paragraph ends without the end of a sentence or clause.</summary>
    public static bool IsUnfinished(ParagraphNode node) =>
        node.Text.Length > 0 && !BodyPatterns.SentenceEnd().IsMatch(node.Content.Folded) && node.Children.Count == 0;

    private static bool CanHaveItems(ParagraphNode parent) =>
        parent.Children.Count > 0 || BodyPatterns.ListIntroduction().IsMatch(parent.Content.Folded) || IsUnfinished(parent);
}
