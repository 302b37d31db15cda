using UnGraphQL.Documents.Formats;
using UnGraphQL.Documents.Model;

namespace UnGraphQL.Documents.Structure;

/// <summary>Where in the source a note can be called for the first time: on its own page, which begins below the notes of the page before.</summary>
internal sealed class NotePages
{
    /// <summary>What stands between two notes when no text does: page counter, symbol and title at most.</summary>
    private const int LongestFurniture = 600;

    private readonly Dictionary<string, TextSpan> _pages = new(StringComparer.Ordinal);

    /// <param name="notes">With their markers.</param>
    public NotePages(IEnumerable<(Block Block, string Marker)> notes)
    {
        var (page, last) = (0, 0);
        foreach (var (block, marker) in notes.OrderBy(n => Start(n.Block)))
        {
            if (Start(block) - last > LongestFurniture)
            {
                page = last;
            }

            _pages.TryAdd(marker, new TextSpan(page, Start(block)));
            last = Math.Max(last, Math.Max(block.Span.Start, block.Span.End));
        }
    }

    public bool CanCall(string marker, int sourceOffset) => _pages.TryGetValue(marker, out var page) && sourceOffset >= page.Start && sourceOffset < page.End;

    // A mark that was found below its note is joined with it all the same.
    private static int Start(Block block) => Math.Min(block.Span.Start, block.Span.End);
}
