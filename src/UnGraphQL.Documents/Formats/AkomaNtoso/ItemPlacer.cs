using UnGraphQL.Documents.Structure;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Formats.AkomaNtoso;

/// <summary>
/// Puts items below their paragraph. The markup nests some lists, sets others flat and leaves some labels in the text, so the depth is
/// that of the running labels, and that of the markup where it is deeper. One instance per scope.
/// </summary>
internal sealed class ItemPlacer(ItemLabels labels, PlacedTexts texts)
{
    private ParagraphNode? _parent;
    private LabelSequence _sequence = new();
    private List<ParagraphNode> _path = [];

    /// <summary>Whether the last item read belongs to a paragraph.</summary>
    public bool IsOpen(ParagraphNode parent) => parent == _parent;

    /// <summary>Whether the number of a part is the label of an item.</summary>
    public bool IsLabel(BodyPart part) => labels.Read(part.Number ?? "") is not null;

    /// <summary>Takes an item whose label the markup sets apart; false when its number is no label.</summary>
    /// <param name="next">Label, or text, of what follows.</param>
    public bool Place(ParagraphNode parent, BodyPart part, string? next)
    {
        if (labels.Read(part.Number ?? "") is not { } label)
        {
            return false;
        }

        Place(parent, part, label, part.Content.Text, next);
        return true;
    }

    /// <summary>Takes a paragraph that begins with a label, below one that announces a list; false for another.</summary>
    public bool PlaceLabelled(ParagraphNode parent, BodyPart part, string? next)
    {
        if (labels.ReadStart(part.Content.Text.Folded) is not var (label, start) || !CanHaveItems(parent))
        {
            return false;
        }

        // with the marks it is printed with: ’1‘, not '1'
        Place(parent, part, label with { Printed = part.Text[..label.Printed.Length] }, part.Content.Text.From(start), next);
        return true;
    }

    private void Place(ParagraphNode parent, BodyPart part, ItemLabel label, Formats.Block content, string? next)
    {
        if (parent != _parent)
        {
            (_parent, _sequence, _path) = (parent, new LabelSequence(), [parent]);
        }

        var following = next is null ? null : labels.Read(next) ?? labels.ReadStart(next)?.Label;
        var depth = Math.Min(_path.Count, Depth(_sequence.Place(label.Sequence, following?.Sequence), part.Depth, label.Sequence, following?.Sequence));
        _path.RemoveRange(depth, _path.Count - depth);
        var item = new ParagraphNode(parent.Kind, content, part.Span) { Number = label.Printed, Key = label.Key, Section = parent.Section };
        _path[^1].Children.Add(item);
        _path.ForEach(n => n.Extend(part.Span));
        _path.Add(item);
        texts.Place(item, part.Content);
    }

    // The markup is believed where it opens a list or goes on in one: a broken list may nest (d) below (c), and (i) before (j) below (h).
    private int Depth(int running, int marked, string label, string? next) =>
        marked > running && ((label is "i" or "a" or "A" or "1" or LabelSequence.Counted + "1" && !(label == "i" && next == "j")) || _path.Count > marked) ? marked : running;

    private static bool CanHaveItems(ParagraphNode parent) =>
        parent.Children.Count > 0 || ItemReader.IsUnfinished(parent) || BodyPatterns.ListIntroduction().IsMatch(Folding.Marks(parent.Text.Value));
}
