using System.Collections.Immutable;
using UnGraphQL.Documents.Citations;
using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Model;
using UnGraphQL.Documents.Text;

namespace UnGraphQL.Documents.Structure;

/// <summary>Finds the texts that the links of a source stand in. A link in the masthead or the page around stands in none.</summary>
internal static class TextLinks
{
    /// <param name="links">In the source; one does not lie in another.</param>
    /// <param name="texts">Paragraphs, items and notes with their addresses.</param>
    public static ImmutableArray<TextLink> Place(ImmutableArray<SourceLink> links, IEnumerable<(string Address, MappedText Text)> texts)
    {
        if (links.IsEmpty)
        {
            return [];
        }

        var sorted = links.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var placed = ImmutableArray.CreateBuilder<TextLink>();
        foreach (var (address, text) in texts.Where(t => t.Text.Length > 0))
        {
            for (var i = FirstAfter(sorted, text.Span.Start); i < sorted.Length && sorted[i].Span.Start < text.Span.End; i++)
            {
                var (start, end) = (text.IndexAt(sorted[i].Span.Start), text.IndexAt(sorted[i].Span.End));
                if (start < end)
                {
                    placed.Add(new TextLink(address, new TextSpan(start, end), sorted[i].Target));
                }
            }
        }

        return placed.ToImmutable();
    }

    private static int FirstAfter(ImmutableArray<SourceLink> links, int offset)
    {
        var (low, high) = (0, links.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = links[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
