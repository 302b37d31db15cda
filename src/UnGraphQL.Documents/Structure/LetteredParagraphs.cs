using System.Collections.Immutable;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

/// <summary>
/// Paragraphs of an annex or a report that have letters for numbers: "(a) Build resilience by:" right below a heading, then "(b) …".
/// They are items of nothing, for a heading holds none, and the second is no item of the first: each is a paragraph whose number is its label.
/// </summary>
internal static class LetteredParagraphs
{
    /// <summary>Gives them their labels, and sets those apart that were taken for items of the one before.</summary>
    public static void Number(List<ParagraphNode> nodes, ItemLabels labels)
    {
        ItemLabel? last = null;
        for (var i = 0; i < nodes.Count; i++)
        {
            last = TakeLabel(nodes[i], i == 0 || nodes[i - 1].Kind == ParagraphKind.Heading, last, labels);
            for (; last is not null && NextAmongItems(nodes[i], last, labels) is >= 0 and var item; i++)
            {
                nodes.Insert(i + 1, nodes[i].Split(item));
                last = labels.Read(nodes[i + 1].Number ?? "");
            }
        }
    }

    private static ItemLabel? TakeLabel(ParagraphNode node, bool isBelowHeading, ItemLabel? last, ItemLabels labels)
    {
        if (node is not { Kind: ParagraphKind.Narrative, Number: null } || labels.ReadStart(node.Content.Folded) is not var (label, start)
            || !(last is null ? isBelowHeading && label.Sequence is "a" or "i" : LabelSequence.Follows(label.Sequence, last.Sequence))
            || !BodyPatterns.SentenceEnd().IsMatch(node.Content.Folded))
        {
            return null; // "(a) Lighthouses" is a heading
        }

        node.TakeLabel(label, start);
        return label;
    }

    // (i) among the items of (h) is the next paragraph, unless (ii) follows.
    private static int NextAmongItems(ParagraphNode node, ItemLabel last, ItemLabels labels)
    {
        var sequences = node.Children.Select(c => labels.Read(c.Number ?? "")?.Sequence).ToImmutableArray();
        for (var i = 0; i < sequences.Length; i++)
        {
            if (sequences[i] is { } sequence && LabelSequence.Follows(sequence, last.Sequence) && !(sequence == "i" && i + 1 < sequences.Length && sequences[i + 1] == "ii"))
            {
                return i;
            }
        }

        return -1;
    }
}
